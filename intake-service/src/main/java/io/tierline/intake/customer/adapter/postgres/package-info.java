/** Customers in PostgreSQL. */
@NullMarked
package io.tierline.intake.customer.adapter.postgres;

import org.jspecify.annotations.NullMarked;
