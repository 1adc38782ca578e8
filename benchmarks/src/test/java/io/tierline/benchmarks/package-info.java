/** The comparators give the answers of what they are compared with. */
@NullMarked
package io.tierline.benchmarks;

import org.jspecify.annotations.NullMarked;
