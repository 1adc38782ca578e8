/** A running stack of the packaged services, handled only through the product's script. */
@NullMarked
package io.tierline.systemtests.stack;

import org.jspecify.annotations.NullMarked;
