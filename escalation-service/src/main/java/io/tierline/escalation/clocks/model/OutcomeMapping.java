package io.tierline.escalation.clocks.model;

import io.tierline.events.EscalationEvent;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.escalation.EscalationOutcome;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an outcome of the clocks is told to the others. */
public final class OutcomeMapping {
    private OutcomeMapping() {}

    /**
     * The event that tells of an outcome; empty for what is not published.
     *
     * @param requestId the request for escalation that caused it, if one did
     */
    public static Optional<EscalationEvent> eventOf(
            UUID ticketId, EscalationOutcome outcome, @Nullable UUID requestId) {
        return switch (outcome) {
            case EscalationOutcome.DeadlinesSet set -> Optional.of(deadlines(set));
            case EscalationOutcome.DeadlineNearing nearing ->
                Optional.of(
                        new EscalationEvent.DeadlineNearing(nearing.detail(), nearing.deadline(), nearing.because()));
            case EscalationOutcome.DeadlineMissed missed ->
                Optional.of(new EscalationEvent.DeadlineMissed(missed.detail(), missed.because()));
            case EscalationOutcome.StatusReportDue report ->
                Optional.of(new EscalationEvent.StatusReportDue(report.because()));
            case EscalationOutcome.Escalated escalated ->
                Optional.of(new EscalationEvent.Escalated(
                        escalationId(ticketId, escalated), escalated.detail(), escalated.because()));
            case EscalationOutcome.EscalationRefused refused ->
                Optional.of(new EscalationEvent.EscalationRefused(requestId, refused.detail(), refused.because()));
            case EscalationOutcome.LevelPromoted promoted ->
                Optional.of(new EscalationEvent.LevelPromoted(promoted.detail(), promoted.because()));
            case EscalationOutcome.PhoneAwaited awaited ->
                Optional.of(new EscalationEvent.PhoneAwaited(awaited.until(), awaited.because()));
            case EscalationOutcome.StoodDown stoodDown ->
                Optional.of(new EscalationEvent.StoodDown(stoodDown.detail()));
            case EscalationOutcome.CreditEarned credit ->
                Optional.of(new EscalationEvent.CreditEarned(credit.detail(), credit.late(), credit.because()));
        };
    }

    /** When it fell due: the instant in the simulation; null for what only tells how things stand. */
    public static @Nullable Instant dueAt(EscalationOutcome outcome) {
        return switch (outcome) {
            case EscalationOutcome.DeadlinesSet _, EscalationOutcome.PhoneAwaited _, EscalationOutcome.StoodDown _ ->
                null;
            default -> outcome.at();
        };
    }

    /** The same escalation has the same id, however often it is decided. */
    private static UUID escalationId(UUID ticketId, EscalationOutcome.Escalated escalated) {
        String name = ticketId + "/" + escalated.to().word() + "/" + escalated.at();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static EscalationEvent deadlines(EscalationOutcome.DeadlinesSet set) {
        List<EscalationEvent.Deadline> deadlines =
                set.deadlines().stream().map(OutcomeMapping::deadline).toList();
        return new EscalationEvent.DeadlinesSet(
                set.severity(), set.rank(), set.level().word(), set.span(), deadlines);
    }

    private static EscalationEvent.Deadline deadline(Deadline deadline) {
        return new EscalationEvent.Deadline(
                deadline.target(), deadline.dueAt(), deadline.state().word());
    }
}
