package io.tierline.policy.escalation;

import java.time.Instant;

/** What is being done about the ticket. Each status offers only its legal moves. */
public sealed interface TicketStatus {

    /** It is being worked on. */
    record Open() implements TicketStatus {

        public PendingCustomer ask(Instant at) {
            return new PendingCustomer(at);
        }

        public Resolved resolve(Instant at) {
            return new Resolved(at);
        }

        public Closed close(Instant at) {
            return new Closed(at);
        }
    }

    /** We wait for the customer. */
    record PendingCustomer(Instant since) implements TicketStatus {

        public Open resume() {
            return new Open();
        }

        public Resolved resolve(Instant at) {
            return new Resolved(at);
        }

        public Closed close(Instant at) {
            return new Closed(at);
        }
    }

    /** It is solved, unless the customer says otherwise. */
    record Resolved(Instant at) implements TicketStatus {

        public Open reopen() {
            return new Open();
        }

        public Closed close(Instant closedAt) {
            return new Closed(closedAt);
        }
    }

    /** It is over. */
    record Closed(Instant at) implements TicketStatus {}
}
