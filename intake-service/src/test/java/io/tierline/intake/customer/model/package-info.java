@NullMarked
package io.tierline.intake.customer.model;

import org.jspecify.annotations.NullMarked;
