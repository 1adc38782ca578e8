package io.tierline.intake.ticket.application;

import io.smallrye.mutiny.Uni;
import io.tierline.events.EventHeaders;
import io.tierline.intake.request.model.Asking;
import io.tierline.intake.request.model.FieldRefusal;
import io.tierline.intake.request.model.Precondition;
import io.tierline.intake.request.model.Result;
import io.tierline.intake.ticket.model.Change;
import io.tierline.intake.ticket.model.Change.AddMessage;
import io.tierline.intake.ticket.model.Outcome;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Outcome.Refused;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Records a fact about a ticket, under the ticket's row lock. */
@ApplicationScoped
public class RecordingFact {
    /** By which way everything comes that is asked of this API about an existing ticket. */
    private static final String CHANNEL = "api";

    private final TicketStore tickets;
    private final SeverityNames severities;
    private final FactRecords records;
    private final TierlineClock clock;
    private final AdmissionLimit admission;
    private final LeadLimit lead;

    /** Over the request's stores. */
    RecordingFact(
            TicketStore tickets,
            SeverityNames severities,
            FactRecords records,
            TierlineClock clock,
            AdmissionLimit admission,
            LeadLimit lead) {
        this.tickets = tickets;
        this.severities = severities;
        this.records = records;
        this.clock = clock;
        this.admission = admission;
        this.lead = lead;
    }

    /**
     * The receipt of the fact; refused where the caller may not (403), knows of no such ticket or escalation (404), has an
     * old version (412), names an unknown severity (400), the ticket's status does not allow it (409), or the outbox is full,
     * the fact would bear a time too far ahead of the clock or the ticket's policy version is not known (503).
     */
    public Uni<Result<Receipt>> record(Asking asking, String reference, Precondition precondition, Change change) {
        Optional<Refusal> forbidden = asking.caller().isStaff() ? Optional.empty() : CustomerRights.refusal(change);
        Optional<Refusal> refusal = forbidden.or(() -> tooMuch(change));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        return tickets.lock(asking.tenant(), reference)
                .chain(found -> found.map(ticket -> checked(asking, ticket, precondition, change))
                        .orElseGet(() -> refused(Refusal.notFound("there is no ticket " + reference))));
    }

    /** Somebody who acknowledges wants a phone to stop ringing: that is always taken. */
    private Optional<Refusal> tooMuch(Change change) {
        return change instanceof Change.AcknowledgeEscalation ? Optional.empty() : admission.refusal();
    }

    private Uni<Result<Receipt>> checked(Asking asking, Ticket ticket, Precondition precondition, Change change) {
        if (!precondition.allows(ticket.version())) {
            return refused(Refusal.preconditionFailed(
                    "If-Match: the ticket's version is \"%d\" by now; read it again".formatted(ticket.version())));
        }
        return switch (change) {
            case Change.ChangeSeverity severity ->
                severities
                        .refusal(ticket, severity.to())
                        .map(RecordingFact::<Receipt>refused)
                        .orElseGet(() -> decide(asking, ticket, change));
            case Change.AcknowledgeEscalation acknowledged ->
                tickets.hasEscalation(ticket.key().id(), acknowledged.escalationId())
                        .chain(known -> known
                                ? decide(asking, ticket, change)
                                : refused(Refusal.notFound("ticket %s has no escalation %s"
                                        .formatted(ticket.key().reference(), acknowledged.escalationId()))));
            default -> decide(asking, ticket, change);
        };
    }

    private Uni<Result<Receipt>> decide(Asking asking, Ticket ticket, Change change) {
        Instant now = clock.now();
        Outcome outcome = ticket.record(change, now);
        return switch (outcome) {
            case Recorded recorded ->
                lead.refusal(recorded.fact().occurredAt())
                        .map(RecordingFact::<Receipt>refused)
                        .orElseGet(() -> store(asking, recorded)
                                .chain(receipt -> change.words()
                                        .map(words -> alsoSaid(asking, receipt, words, now))
                                        .orElseGet(() -> Uni.createFrom().item(receipt)))
                                .map(Result.Granted::new));
            case Refused(String field, String detail) -> refused(FieldRefusal.conflict(field, detail));
        };
    }

    private Uni<Receipt> store(Asking asking, Recorded recorded) {
        FactRecord fact = records.of(recorded, asking, CHANNEL);
        String eventId = Objects.requireNonNull(fact.outgoing().headers().get(EventHeaders.ID));
        var receipt = new Receipt(recorded.ticket(), UUID.fromString(eventId), recorded.fact());
        return tickets.append(recorded, fact).replaceWith(receipt);
    }

    /** The receipt of the change, with the ticket as it stands after what was said with it. */
    private Uni<Receipt> alsoSaid(Asking asking, Receipt receipt, AddMessage words, Instant now) {
        return switch (receipt.ticket().record(words, now)) {
            case Recorded said ->
                store(asking, said).map(after -> new Receipt(after.ticket(), receipt.eventId(), receipt.fact()));
            case Refused(String field, String detail) ->
                throw new IllegalStateException("what takes a request takes a note, but " + field + ": " + detail);
        };
    }

    private static <T> Uni<Result<T>> refused(Refusal refusal) {
        return Uni.createFrom().item(Result.refused(refusal));
    }
}
