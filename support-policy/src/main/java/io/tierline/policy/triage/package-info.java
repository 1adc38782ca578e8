/** The first decision about a ticket: severity, level, site and queue. */
@NullMarked
package io.tierline.policy.triage;

import org.jspecify.annotations.NullMarked;
