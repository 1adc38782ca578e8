/** Tests of triage. */
@NullMarked
package io.tierline.policy.triage;

import org.jspecify.annotations.NullMarked;
