@NullMarked
package io.tierline.intake.ticket.application;

import org.jspecify.annotations.NullMarked;
