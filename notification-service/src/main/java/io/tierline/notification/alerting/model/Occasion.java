package io.tierline.notification.alerting.model;

import io.tierline.events.EscalationEvent;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a policy may want people to be told about.
 *
 * @param word the event's word in policy files, for instance {@code escalated}
 * @param detail what the template may tell apart, for instance {@code executive}; empty if there is nothing
 * @param traits what rules can tell apart: the detail, and of a triaged ticket how it is covered
 * @param template what the notification says
 * @param details what the template needs of the event, by name
 */
record Occasion(String word, String detail, Set<String> traits, String template, Map<String, String> details) {
    /** An occasion of which rules can tell apart the detail only. */
    Occasion(String word, String detail, String template, Map<String, String> details) {
        this(word, detail, Set.of(detail), template, details);
    }

    /** The occasion of an event; empty for one that nobody is ever told about. */
    static Optional<Occasion> of(TicketEvent event) {
        return switch (event) {
            case IntakeEvent fact -> ofFact(fact);
            case EscalationEvent outcome -> ofEscalation(outcome);
            case TriageEvent.Triaged triaged -> Optional.of(ofTriage(triaged));
            default -> Optional.empty();
        };
    }

    /** Rules ask for the level (K12), or for how a ticket that is not covered is treated (K16). */
    private static Occasion ofTriage(TriageEvent.Triaged triaged) {
        String level = triaged.level();
        String coverage = triaged.coverage();
        return coverage == null
                ? new Occasion("triaged", level, Set.of(level), "triaged", Map.of())
                : new Occasion("triaged", level, Set.of(level, coverage), "triaged", Map.of("coverage", coverage));
    }

    private static Optional<Occasion> ofFact(IntakeEvent fact) {
        return switch (fact) {
            case IntakeEvent.Submitted _ -> Optional.of(new Occasion("submitted", "", "registration", Map.of()));
            case IntakeEvent.MessageAdded message -> Optional.of(ofMessage(message));
            case IntakeEvent.StatusChanged changed -> Optional.of(plain("status-changed", changed.to(), Map.of()));
            case IntakeEvent.LevelChanged changed -> Optional.of(plain("level-changed", changed.to(), Map.of()));
            default -> Optional.empty();
        };
    }

    private static Occasion ofMessage(IntakeEvent.MessageAdded message) {
        return plain("message-added", message.kind(), Map.of("text", message.text(), "author", message.author()));
    }

    private static Optional<Occasion> ofEscalation(EscalationEvent event) {
        return switch (event) {
            case EscalationEvent.DeadlineNearing nearing ->
                Optional.of(plain(
                        "deadline-nearing",
                        nearing.target(),
                        Map.of(
                                "because",
                                nearing.because(),
                                "deadline",
                                nearing.deadline().toString())));
            case EscalationEvent.DeadlineMissed missed ->
                Optional.of(plain("deadline-missed", missed.target(), because(missed.because())));
            case EscalationEvent.StatusReportDue due ->
                Optional.of(plain("status-report-due", "", because(due.because())));
            case EscalationEvent.Escalated escalated ->
                Optional.of(plain("escalated", escalated.to(), because(escalated.because())));
            case EscalationEvent.EscalationRefused refused -> Optional.of(ofRefusal(refused));
            case EscalationEvent.LevelPromoted promoted ->
                Optional.of(plain("level-promoted", promoted.to(), because(promoted.because())));
            case EscalationEvent.PhoneAwaited awaited ->
                Optional.of(plain(
                        "phone-awaited", "", Map.of("until", awaited.until().toString())));
            case EscalationEvent.StoodDown stoodDown -> Optional.of(plain("stood-down", stoodDown.reason(), Map.of()));
            case EscalationEvent.DeadlinesSet _, EscalationEvent.PolicyMigrated _, EscalationEvent.CreditEarned _ ->
                Optional.empty();
        };
    }

    /** Either the instant from which it would be allowed, or the name of a reason; names may come to be. */
    private static Occasion ofRefusal(EscalationEvent.EscalationRefused refused) {
        return isInstant(refused.detail())
                ? plain(
                        "escalation-refused",
                        "too-early",
                        Map.of("because", refused.because(), "allowedFrom", refused.detail()))
                : plain("escalation-refused", refused.detail(), because(refused.because()));
    }

    private static boolean isInstant(String detail) {
        try {
            return Instant.parse(detail).isAfter(Instant.MIN);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Map<String, String> because(String because) {
        return Map.of("because", because);
    }

    private static Occasion plain(String word, String detail, Map<String, String> details) {
        return new Occasion(word, detail, word, details);
    }
}
