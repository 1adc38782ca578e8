package io.tierline.events;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One believable event of every type, and one of each form that a type got later. */
final class Samples {
    static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    static final UUID TICKET = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    static final UUID EVENT = UUID.fromString("01931b2e-7000-7000-8000-000000000002");
    static final UUID OTHER = UUID.fromString("01931b2e-7000-7000-8000-000000000003");

    private Samples() {}

    static List<TicketEvent> all() {
        return List.of(
                submitted("web", null),
                submitted("email", "support@sophos.example"),
                new IntakeEvent.MessageAdded(AT, OTHER, "response", "suzuki", "調査を開始しました。", null),
                new IntakeEvent.StatusChanged(AT, "open", "resolved"),
                new IntakeEvent.SeverityChanged(AT, "2"),
                new IntakeEvent.LevelChanged(AT, "L2"),
                new IntakeEvent.PhoneConfirmed(AT),
                new IntakeEvent.ScopeChanged(AT, false),
                new IntakeEvent.WorkaroundOffered(AT),
                new IntakeEvent.HighAgreed(AT),
                new IntakeEvent.EscalationRequested(AT, OTHER, null),
                new IntakeEvent.EscalationRequested(AT, OTHER, "executive"),
                new IntakeEvent.EscalationAcknowledged(AT, OTHER),
                new TriageEvent.Triaged(
                        "critical",
                        "L2",
                        "tokyo",
                        "priority",
                        List.of("claimed-severity"),
                        "out-of-scope",
                        List.of("the exact error text")),
                new TriageEvent.Triaged(
                        "3",
                        "L1",
                        "tokyo",
                        "general",
                        List.of("production is down", "e-mail waits for the phone"),
                        null,
                        List.of(),
                        "critical"),
                new EscalationEvent.DeadlinesSet(
                        "critical",
                        1,
                        "L2",
                        1,
                        List.of(new EscalationEvent.Deadline("first-response", AT.plusSeconds(3600), "running"))),
                new EscalationEvent.DeadlineNearing("first-response", AT, "80 % of 1 h"),
                new EscalationEvent.DeadlineMissed("first-response", "critical: 1 h (S1)"),
                new EscalationEvent.StatusReportDue("critical: every 2 h (S1)"),
                new EscalationEvent.Escalated(OTHER, "support-manager", "critical: 2 h (S8)"),
                new EscalationEvent.EscalationRefused(OTHER, "2026-11-27T01:00:00Z", "severity 2: after 72 h (S9)"),
                new EscalationEvent.LevelPromoted("L2", "resolution missed (K13)"),
                new EscalationEvent.CreditEarned(
                        "first-response", Duration.ofMinutes(125), "first-response within 1h came 2h 5m late (S16)"),
                new EscalationEvent.PhoneAwaited(
                        Instant.parse("2026-11-24T09:00:00Z"), "out of hours the clocks wait for the phone (M4)"),
                new EscalationEvent.StoodDown("resolved"),
                new EscalationEvent.PolicyMigrated("sophos", "1f".repeat(32), "2e".repeat(32)),
                new NotificationEvent.NotificationSent(OTHER, "email", "registration", "requester", "c-1", 1, null),
                new NotificationEvent.NotificationFailed(
                        OTHER, "phone", "escalated", "executive", "s-7", "no answer", EVENT),
                new NotificationEvent.AlertAcknowledged(OTHER, "s-7", "phone"),
                new TimerDue(AT));
    }

    static EventEnvelope envelope(TicketEvent event, @Nullable Instant dueAt) {
        return new EventEnvelope(
                EVENT,
                "intake",
                AT,
                "TL-1042",
                TICKET,
                "default",
                7,
                new Actor(Actor.Kind.ON_CALL, "s-7", "phone"),
                OTHER,
                "9f86d081",
                dueAt,
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                event);
    }

    private static IntakeEvent.Submitted submitted(String channel, @Nullable String mailbox) {
        return new IntakeEvent.Submitted(
                AT,
                "sophos",
                "platinum",
                "C-2026-17",
                "acme-platinum",
                "Acme K.K.",
                "Asia/Tokyo",
                "JP",
                new IntakeEvent.Requester("山田 花子", "hanako@acme.example", null, "ja", false),
                List.of("it@acme.example"),
                channel,
                "ja",
                "JP",
                "Central",
                null,
                "critical",
                "サービスが停止しています",
                "本番環境が停止しました。",
                mailbox);
    }
}
