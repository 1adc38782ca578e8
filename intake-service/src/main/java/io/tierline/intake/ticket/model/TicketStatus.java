package io.tierline.intake.ticket.model;

import java.util.Optional;

/** The lifecycle of a ticket. Each status offers only its legal moves; {@link #transition} is the one door. */
public sealed interface TicketStatus {

    /** Being worked on. */
    record Open() implements TicketStatus {
        PendingCustomer toPendingCustomer() {
            return new PendingCustomer();
        }

        Resolved toResolved() {
            return new Resolved();
        }

        Closed toClosed() {
            return new Closed();
        }
    }

    /** Waiting for the customer to answer; the clocks that it pauses are paused. */
    record PendingCustomer() implements TicketStatus {
        Open toOpen() {
            return new Open();
        }

        Resolved toResolved() {
            return new Resolved();
        }

        Closed toClosed() {
            return new Closed();
        }
    }

    /** Solved, and may still be reopened. */
    record Resolved() implements TicketStatus {
        Open toOpen() {
            return new Open();
        }

        Closed toClosed() {
            return new Closed();
        }
    }

    /** The end: no move leads out of it. */
    record Closed() implements TicketStatus {}

    /** The word for this in JSON, SQL and events. */
    default String word() {
        return switch (this) {
            case Open open -> "open";
            case PendingCustomer pending -> "pending-customer";
            case Resolved resolved -> "resolved";
            case Closed closed -> "closed";
        };
    }

    /** The status that this word names, if there is one. */
    static Optional<TicketStatus> of(String word) {
        return switch (word) {
            case "open" -> Optional.of(new Open());
            case "pending-customer" -> Optional.of(new PendingCustomer());
            case "resolved" -> Optional.of(new Resolved());
            case "closed" -> Optional.of(new Closed());
            default -> Optional.empty();
        };
    }

    /** The status after a move to another; empty if the move is illegal. Staying is no move. */
    default Optional<TicketStatus> transition(TicketStatus to) {
        return switch (this) {
            case Open from -> from(from, to);
            case PendingCustomer from -> from(from, to);
            case Resolved from -> from(from, to);
            case Closed from -> Optional.empty();
        };
    }

    private static Optional<TicketStatus> from(Open from, TicketStatus to) {
        return switch (to) {
            case Open same -> Optional.empty();
            case PendingCustomer pending -> Optional.of(from.toPendingCustomer());
            case Resolved resolved -> Optional.of(from.toResolved());
            case Closed closed -> Optional.of(from.toClosed());
        };
    }

    private static Optional<TicketStatus> from(PendingCustomer from, TicketStatus to) {
        return switch (to) {
            case PendingCustomer same -> Optional.empty();
            case Open open -> Optional.of(from.toOpen());
            case Resolved resolved -> Optional.of(from.toResolved());
            case Closed closed -> Optional.of(from.toClosed());
        };
    }

    private static Optional<TicketStatus> from(Resolved from, TicketStatus to) {
        return switch (to) {
            case Resolved same -> Optional.empty();
            case PendingCustomer pending -> Optional.empty();
            case Open open -> Optional.of(from.toOpen());
            case Closed closed -> Optional.of(from.toClosed());
        };
    }
}
