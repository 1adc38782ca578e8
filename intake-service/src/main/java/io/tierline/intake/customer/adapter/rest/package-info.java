/** Customers over REST. */
@NullMarked
package io.tierline.intake.customer.adapter.rest;

import org.jspecify.annotations.NullMarked;
