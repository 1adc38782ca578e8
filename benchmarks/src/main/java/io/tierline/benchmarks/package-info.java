/** What has to be fast, measured with JMH beside what it is compared with. */
@NullMarked
package io.tierline.benchmarks;

import org.jspecify.annotations.NullMarked;
