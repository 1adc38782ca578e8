package io.tierline.intake.ticket.model;

import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Outcome.Refused;
import io.tierline.intake.ticket.model.TicketStatus.Closed;
import io.tierline.intake.ticket.model.TicketStatus.Open;
import io.tierline.intake.ticket.model.TicketStatus.PendingCustomer;
import io.tierline.intake.ticket.model.TicketStatus.Resolved;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * The part of a ticket that decides what may be recorded next.
 *
 * @param policyVersion the version of the policy that it is under: that of its submission until an operator migrates it
 * @param version counts its facts from 1; also their {@code sequence} and the ticket's ETag
 * @param lastFactAt when its last fact occurred, in milliseconds
 */
public record Ticket(
        TicketKey key,
        String customer,
        String policy,
        String policyVersion,
        TicketStatus status,
        long version,
        Instant lastFactAt) {

    /** A new ticket, open, with its first fact. */
    public static Recorded submit(
            TicketKey key, Submission submission, Entitlement entitlement, String policyVersion, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        var ticket = new Ticket(key, entitlement.customer(), entitlement.policy(), policyVersion, new Open(), 1, at);
        return new Recorded(ticket, Snapshot.of(submission, entitlement, at));
    }

    /**
     * Records a change as a fact that occurs now, but never before the previous fact.
     *
     * @param now the product's clock, read under the ticket's row lock
     */
    public Outcome record(Change change, Instant now) {
        Instant millis = now.truncatedTo(ChronoUnit.MILLIS);
        Instant at = millis.isBefore(lastFactAt) ? lastFactAt : millis;
        return switch (change) {
            case Change.AddMessage message -> addMessage(message, at);
            case Change.ChangeStatus move -> changeStatus(move, at);
            case Change.ChangeSeverity severity ->
                whileActive("to", at, time -> new IntakeEvent.SeverityChanged(time, severity.to()));
            case Change.ChangeLevel level ->
                whileActive(
                        "to",
                        at,
                        time -> new IntakeEvent.LevelChanged(time, level.to().word()));
            case Change.ConfirmPhone confirmed -> whileActive("status", at, IntakeEvent.PhoneConfirmed::new);
            case Change.ChangeScope scope ->
                whileActive("inScope", at, time -> new IntakeEvent.ScopeChanged(time, scope.inScope()));
            case Change.OfferWorkaround offered -> whileActive("status", at, IntakeEvent.WorkaroundOffered::new);
            case Change.AgreeHigh agreed -> whileActive("status", at, IntakeEvent.HighAgreed::new);
            case Change.RequestEscalation request -> whileActive("status", at, time -> requested(request, time));
            case Change.AcknowledgeEscalation taken ->
                next(status, new IntakeEvent.EscalationAcknowledged(at, taken.escalationId()));
        };
    }

    private static IntakeEvent requested(Change.RequestEscalation request, Instant at) {
        String to = request.to() == null ? null : request.to().word();
        return new IntakeEvent.EscalationRequested(at, request.requestId(), to);
    }

    private Outcome changeStatus(Change.ChangeStatus move, Instant at) {
        String from = status.word();
        String to = move.to().word();
        return status.transition(move.to())
                .<Outcome>map(after -> next(after, new IntakeEvent.StatusChanged(at, from, to)))
                .orElseGet(() -> new Refused("to", "a ticket that is " + from + " cannot become " + to));
    }

    private Outcome addMessage(Change.AddMessage message, Instant at) {
        var fact = new IntakeEvent.MessageAdded(
                at, message.messageId(), message.kind().word(), message.author(), message.text(), message.happenedAt());
        return switch (status) {
            case Open open -> next(message.kind() == MessageKind.QUESTION ? open.toPendingCustomer() : open, fact);
            case PendingCustomer pending ->
                next(message.kind() == MessageKind.CUSTOMER_REPLY ? pending.toOpen() : pending, fact);
            case Resolved resolved when message.kind() != MessageKind.QUESTION -> next(resolved, fact);
            case Closed closed when message.kind() == MessageKind.NOTE -> next(closed, fact);
            case Resolved resolved -> refusedBy("kind", "takes no question; reopen it first");
            case Closed closed -> refusedBy("kind", "takes only notes");
        };
    }

    /** What changes clocks needs clocks that run: a resolved ticket is reopened first. */
    private Outcome whileActive(String field, Instant at, Function<Instant, IntakeEvent> fact) {
        return switch (status) {
            case Open open -> next(open, fact.apply(at));
            case PendingCustomer pending -> next(pending, fact.apply(at));
            case Resolved resolved -> refusedBy(field, "takes no such change; reopen it first");
            case Closed closed -> refusedBy(field, "takes no such change");
        };
    }

    private Recorded next(TicketStatus after, IntakeEvent fact) {
        var ticket = new Ticket(key, customer, policy, policyVersion, after, version + 1, fact.occurredAt());
        return new Recorded(ticket, fact);
    }

    private Refused refusedBy(String field, String why) {
        return new Refused(field, "a ticket that is " + status.word() + " " + why);
    }
}
