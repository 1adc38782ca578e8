/** Intake: owns the facts about tickets, and the customers who raise them. */
@NullMarked
package io.tierline.intake;

import org.jspecify.annotations.NullMarked;
