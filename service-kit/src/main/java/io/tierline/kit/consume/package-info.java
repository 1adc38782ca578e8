/** Rule 2 of the design: consumers work in batches, once. */
@NullMarked
package io.tierline.kit.consume;

import org.jspecify.annotations.NullMarked;
