package io.tierline.escalation.clocks.model;

import io.tierline.events.IntakeEvent;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.Optional;

/** What an event of intake means to the clocks. */
public final class FactMapping {
    private FactMapping() {}

    /**
     * The fact in an event; empty if it means nothing to the clocks.
     *
     * @throws IllegalArgumentException if a word in it is none of the contract's
     */
    public static Optional<ClockFact> factOf(IntakeEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case IntakeEvent.MessageAdded message -> message(message).map(ClockFact::of);
            case IntakeEvent.StatusChanged status -> status(status).map(ClockFact::of);
            case IntakeEvent.SeverityChanged severity -> fact(new TicketFact.SeverityChanged(at, severity.to()));
            case IntakeEvent.LevelChanged level -> fact(new TicketFact.LevelChanged(at, level(level.to())));
            case IntakeEvent.PhoneConfirmed _ -> fact(new TicketFact.PhoneConfirmed(at));
            case IntakeEvent.ScopeChanged scope -> fact(scope(scope));
            case IntakeEvent.WorkaroundOffered _ -> fact(new TicketFact.WorkaroundOffered(at));
            case IntakeEvent.HighAgreed _ -> fact(new TicketFact.HighAgreed(at));
            case IntakeEvent.EscalationRequested request ->
                Optional.of(new ClockFact(request(request), request.requestId()));
            case IntakeEvent.EscalationAcknowledged _, IntakeEvent.Submitted _ -> Optional.empty();
        };
    }

    private static Optional<ClockFact> fact(TicketFact fact) {
        return Optional.of(ClockFact.of(fact));
    }

    /** R4: a question pauses and is an agent's message; a note is nobody's message. */
    private static Optional<TicketFact> message(IntakeEvent.MessageAdded message) {
        Instant at = message.occurredAt();
        return switch (message.kind()) {
            case "response" -> Optional.of(new TicketFact.AgentResponded(at));
            case "status-report" -> Optional.of(new TicketFact.StatusReported(at));
            case "question" -> Optional.of(new TicketFact.CustomerPending(at));
            case "customer-reply" -> Optional.of(new TicketFact.CustomerReplied(at));
            case "note" -> Optional.empty();
            default -> throw new IllegalArgumentException("no message kind " + message.kind());
        };
    }

    private static Optional<TicketFact> status(IntakeEvent.StatusChanged status) {
        Instant at = status.occurredAt();
        return switch (status.to()) {
            case "pending-customer" -> Optional.of(new TicketFact.CustomerPending(at));
            case "resolved" -> Optional.of(new TicketFact.Resolved(at));
            case "closed" -> Optional.of(new TicketFact.Closed(at));
            case "open" -> opened(status.from(), at);
            default -> throw new IllegalArgumentException("no status " + status.to());
        };
    }

    private static Optional<TicketFact> opened(String from, Instant at) {
        return switch (from) {
            case "pending-customer" -> Optional.of(new TicketFact.Resumed(at));
            case "resolved", "closed" -> Optional.of(new TicketFact.Reopened(at));
            case "open" -> Optional.empty();
            default -> throw new IllegalArgumentException("no status " + from);
        };
    }

    /** Only an agent may name whom to escalate to (R12); intake sees to that. */
    private static TicketFact request(IntakeEvent.EscalationRequested request) {
        Instant at = request.occurredAt();
        return request.to() == null
                ? new TicketFact.EscalationRequested(at)
                : new TicketFact.EscalatedByHand(at, role(request.to()));
    }

    private static TicketFact scope(IntakeEvent.ScopeChanged scope) {
        return scope.inScope()
                ? new TicketFact.BackInScope(scope.occurredAt())
                : new TicketFact.OutOfScope(scope.occurredAt());
    }

    private static EscalationRole role(String word) {
        return EscalationRole.of(word).orElseThrow(() -> new IllegalArgumentException("no escalation role " + word));
    }

    private static SupportLevel level(String word) {
        return SupportLevel.of(word).orElseThrow(() -> new IllegalArgumentException("no support level " + word));
    }
}
