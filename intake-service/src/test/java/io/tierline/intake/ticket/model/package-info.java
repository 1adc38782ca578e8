@NullMarked
package io.tierline.intake.ticket.model;

import org.jspecify.annotations.NullMarked;
