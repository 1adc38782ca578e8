/** The sample directory: customers and staff that every local stack begins with. */
@NullMarked
package io.tierline.localstack.seed;

import org.jspecify.annotations.NullMarked;
