/** A small service of the tests: consumes, decides and sends as the real ones do. */
@NullMarked
package io.tierline.kit.harness;

import org.jspecify.annotations.NullMarked;
