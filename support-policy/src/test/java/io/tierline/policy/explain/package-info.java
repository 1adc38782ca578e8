/** Explanations, read word for word. */
@NullMarked
package io.tierline.policy.explain;

import org.jspecify.annotations.NullMarked;
