/** The rules about texts, as simulations use them. */
@NullMarked
package io.tierline.escalation.simulating.adapter.text;

import org.jspecify.annotations.NullMarked;
