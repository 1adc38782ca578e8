package io.tierline.escalation.clocks.model;

import io.tierline.kit.event.TicketRef;

/**
 * One ticket's clocks.
 *
 * @param sequence of the last event that this service said about the ticket; 0: none
 * @param taken what its history lacks
 */
public record TicketClock(TicketRef ticket, long sequence, ClockProgress progress, Wake wake, Taken taken) {

    /** The clocks of a ticket of which nothing is known yet. */
    public static TicketClock unknown(TicketRef ticket) {
        return new TicketClock(ticket, 0, ClockProgress.Waiting.NOTHING, Wake.NEVER, Taken.NOTHING);
    }

    /** With other progress; nothing was said. */
    public TicketClock with(ClockProgress changed) {
        return new TicketClock(ticket, sequence, changed, wake, taken);
    }

    /** With another wake-up. */
    public TicketClock with(Wake changed) {
        return new TicketClock(ticket, sequence, progress, changed, taken);
    }

    /** After so many events were said. */
    public TicketClock said(int events) {
        return new TicketClock(ticket, sequence + events, progress, wake, taken);
    }

    /** With more to append to its history. */
    public TicketClock with(Taken more) {
        return new TicketClock(ticket, sequence, progress, wake, more);
    }
}
