/** The local stack: everything that the four services need, on one machine, without Docker. */
@NullMarked
package io.tierline.localstack;

import org.jspecify.annotations.NullMarked;
