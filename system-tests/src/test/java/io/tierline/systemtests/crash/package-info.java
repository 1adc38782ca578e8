/** Nothing is lost, doubled or early when processes die in mid-flight. */
@NullMarked
package io.tierline.systemtests.crash;

import org.jspecify.annotations.NullMarked;
