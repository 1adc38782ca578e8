/** Tests of the arrows of the design. */
@NullMarked
package io.tierline.policy.architecture;

import org.jspecify.annotations.NullMarked;
