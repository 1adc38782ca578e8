/** What a plan promises, in sentences for the people who make the promise and those whom it is made to. Pure. */
@NullMarked
package io.tierline.policy.explain;

import org.jspecify.annotations.NullMarked;
