/** Accepting tickets and recording facts over REST. */
@NullMarked
package io.tierline.intake.ticket.adapter.rest;

import org.jspecify.annotations.NullMarked;
