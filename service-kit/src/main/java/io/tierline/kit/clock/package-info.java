/** The product's clock: real time from the database, scaled time from its stored scale. */
@NullMarked
package io.tierline.kit.clock;

import org.jspecify.annotations.NullMarked;
