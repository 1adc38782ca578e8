/** Tests of what a policy file says, and of the whole. */
@NullMarked
package io.tierline.policy;

import org.jspecify.annotations.NullMarked;
