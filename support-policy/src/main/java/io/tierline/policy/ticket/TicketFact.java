package io.tierline.policy.ticket;

import io.tierline.policy.EscalationRole;
import java.time.Instant;

/**
 * Something that happened to a ticket after it was submitted. Facts of one ticket come in the order of
 * {@link #occurredAt()}; only {@link TimeReached} may run ahead of a fact that arrives late.
 */
public sealed interface TicketFact extends HistoryEntry {

    /** The severity was set to {@code to}, one of the policy's names; the same again is no change (R13). */
    record SeverityChanged(Instant occurredAt, String to) implements TicketFact {}

    /** The support level was set by hand: no promotion by the engine (R8). */
    record LevelChanged(Instant occurredAt, SupportLevel to) implements TicketFact {}

    /** An agent escalates by hand, as on-discretion steps want it (S1, S13, R12). */
    record EscalatedByHand(Instant occurredAt, EscalationRole to) implements TicketFact {}

    /** An agent sent the customer a message: meets first response (S3). */
    record AgentResponded(Instant occurredAt) implements TicketFact {}

    /** An agent gave a status report: restarts the cadence (R5), and is a message too. */
    record StatusReported(Instant occurredAt) implements TicketFact {}

    /** An agent asked the customer: pauses the clocks; the question meets first response (R4). */
    record CustomerPending(Instant occurredAt) implements TicketFact {}

    /** The customer answered: the paused clocks run on. */
    record CustomerReplied(Instant occurredAt) implements TicketFact {}

    /** Work goes on without an answer: the paused clocks run on. */
    record Resumed(Instant occurredAt) implements TicketFact {}

    /** The problem is solved: ends every target and the ladder (R3). */
    record Resolved(Instant occurredAt) implements TicketFact {}

    /** It was not solved: the clocks run on from where they stood. */
    record Reopened(Instant occurredAt) implements TicketFact {}

    /** The ticket is closed for good: nothing follows. */
    record Closed(Instant occurredAt) implements TicketFact {}

    /** The customer asks for escalation (S9, R12). */
    record EscalationRequested(Instant occurredAt) implements TicketFact {}

    /** The customer confirmed receipt and severity by phone (S6). */
    record PhoneConfirmed(Instant occurredAt) implements TicketFact {}

    /** Both sides agreed that the ticket is high (H10). */
    record HighAgreed(Instant occurredAt) implements TicketFact {}

    /** A workaround was offered; what that means, the policy says (R4, H7). */
    record WorkaroundOffered(Instant occurredAt) implements TicketFact {}

    /** No product problem: ends escalation (S11, R7). */
    record OutOfScope(Instant occurredAt) implements TicketFact {}

    /** A product problem after all: escalation clocks run on from where they stood. */
    record BackInScope(Instant occurredAt) implements TicketFact {}

    /** It is now {@code occurredAt}: everything due until then, inclusive, happens. */
    record TimeReached(Instant occurredAt) implements TicketFact {}
}
