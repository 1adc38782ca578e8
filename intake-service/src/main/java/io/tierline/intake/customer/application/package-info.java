/** Keeping customers and publishing them on the topic directory. */
@NullMarked
package io.tierline.intake.customer.application;

import org.jspecify.annotations.NullMarked;
