/** The checks of a policy's sense, each shown to bite. */
@NullMarked
package io.tierline.policy.check;

import org.jspecify.annotations.NullMarked;
