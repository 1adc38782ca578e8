/** Tickets, facts and outbox rows in PostgreSQL, written by the request's own transaction. */
@NullMarked
package io.tierline.intake.ticket.adapter.postgres;

import org.jspecify.annotations.NullMarked;
