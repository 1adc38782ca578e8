package io.tierline.localstack.demo;

import io.tierline.events.EscalationEvent;
import io.tierline.events.IntakeEvent;
import io.tierline.events.NotificationEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Tells a person what happens, in one line each, with the hour in Tokyo. */
record Narration(PrintStream out) {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Asia/Tokyo"));

    /** Something that people do. */
    void act(Instant at, String what) {
        out.printf("%n%s  ▶ %s%n", HOUR.format(at), what);
    }

    /** Something that the product does. */
    void tell(Happening happening) {
        words(happening)
                .ifPresent(words ->
                        out.printf("%s      %-9s %s%n", HOUR.format(happening.at()), happening.reference(), words));
    }

    private static Optional<String> words(Happening happening) {
        return switch (happening) {
            case Happening.Entry entry -> words(entry.event());
            case Happening.Mail mail ->
                Optional.of("✉ to %s: %s"
                        .formatted(
                                String.join(", ", mail.mail().to()), mail.mail().subject()));
            case Happening.Ringing call ->
                Optional.of("☎ rings for %s: %s".formatted(call.name(), firstLine(call.text())));
        };
    }

    /** Empty for what the person has just been told otherwise, and for bookkeeping. */
    private static Optional<String> words(TicketEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case TriageEvent.Triaged it ->
                        "triaged: severity %s, %s, queue %s".formatted(it.severity(), it.level(), it.queue());
                    case EscalationEvent.DeadlineNearing it -> "deadline nears: " + it.target();
                    case EscalationEvent.DeadlineMissed it -> "deadline missed: " + it.target();
                    case EscalationEvent.StatusReportDue it -> "a status report is due";
                    case EscalationEvent.Escalated it -> "escalated to the %s (%s)".formatted(it.to(), it.because());
                    case EscalationEvent.EscalationRefused it -> "escalation refused: " + it.detail();
                    case EscalationEvent.LevelPromoted it -> "promoted to " + it.to();
                    case EscalationEvent.CreditEarned it -> "credit earned: " + it.because();
                    case EscalationEvent.PhoneAwaited it -> "the clocks wait for the phone, until " + it.until();
                    case EscalationEvent.StoodDown it -> "paging stops: " + it.reason();
                    case NotificationEvent.AlertAcknowledged it ->
                        "alert taken by %s, by %s".formatted(it.by(), it.via());
                    case NotificationEvent.NotificationFailed it ->
                        "%s to %s could not be delivered".formatted(it.template(), it.role());
                    case IntakeEvent.StatusChanged it -> "status: " + it.to();
                    default -> null;
                });
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
