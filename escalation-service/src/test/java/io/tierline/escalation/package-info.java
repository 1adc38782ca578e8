/** Tests of the escalation service. */
@NullMarked
package io.tierline.escalation;

import org.jspecify.annotations.NullMarked;
