package io.tierline.policy.escalation;

import java.time.Instant;

/** What is being done about the ticket. Each status offers only its legal moves. */
public sealed interface TicketStatus {

    /** It is being worked on. */
    record Open() implements TicketStatus {

        /** The customer is asked. */
        public PendingCustomer ask(Instant at) {
            return new PendingCustomer(at);
        }

        /** It is solved. */
        public Resolved resolve(Instant at) {
            return new Resolved(at);
        }

        /** It is over. */
        public Closed close(Instant at) {
            return new Closed(at);
        }
    }

    /** We wait for the customer. */
    record PendingCustomer(Instant since) implements TicketStatus {

        /** Work goes on. */
        public Open resume() {
            return new Open();
        }

        /** It is solved. */
        public Resolved resolve(Instant at) {
            return new Resolved(at);
        }

        /** It is over. */
        public Closed close(Instant at) {
            return new Closed(at);
        }
    }

    /** It is solved, unless the customer says otherwise. */
    record Resolved(Instant at) implements TicketStatus {

        /** It was not solved. */
        public Open reopen() {
            return new Open();
        }

        /** It is over. */
        public Closed close(Instant closedAt) {
            return new Closed(closedAt);
        }
    }

    /** It is over. */
    record Closed(Instant at) implements TicketStatus {}
}
