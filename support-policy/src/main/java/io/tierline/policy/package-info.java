/** What a policy file says: a support programme as plain values. Nothing here decides; deciding is done in the
 * sub-packages {@code triage} and {@code escalation}, and tried out in {@code simulation}. Fact numbers (S9, R2 …) in
 * comments refer to the page of support programmes. */
@NullMarked
package io.tierline.policy;

import org.jspecify.annotations.NullMarked;
