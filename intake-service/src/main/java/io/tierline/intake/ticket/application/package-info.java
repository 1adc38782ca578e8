/** Accepting tickets and recording facts about them. */
@NullMarked
package io.tierline.intake.ticket.application;

import org.jspecify.annotations.NullMarked;
