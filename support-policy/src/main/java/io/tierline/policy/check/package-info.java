/** What is wrong with a policy that has the right form: rules that cannot mean what they say. Pure. */
@NullMarked
package io.tierline.policy.check;

import org.jspecify.annotations.NullMarked;
