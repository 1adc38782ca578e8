/** Tests of the triage service. */
@NullMarked
package io.tierline.triage;

import org.jspecify.annotations.NullMarked;
