package io.tierline.triage.triaging;

import io.tierline.events.Actor;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Submitted tickets for tests. */
final class Tickets {
    private Tickets() {}

    static IntakeEvent.Submitted submitted(Instant at, String plan, String channel, @Nullable String severity) {
        return submitted(at, plan, channel, severity, "サービスが停止しています", "本番環境が停止しました。");
    }

    static IntakeEvent.Submitted submitted(
            Instant at, String plan, String channel, @Nullable String severity, String subject, String description) {
        return submitted(at, plan, channel, severity, subject, description, null);
    }

    static IntakeEvent.Submitted mail(Instant at, String mailbox) {
        return submitted(at, "standard", "email", null, "質問", "使い方を教えてください。", mailbox);
    }

    private static IntakeEvent.Submitted submitted(
            Instant at,
            String plan,
            String channel,
            @Nullable String severity,
            String subject,
            String description,
            @Nullable String mailbox) {
        return new IntakeEvent.Submitted(
                at,
                "sophos",
                plan,
                null,
                "acme-" + plan,
                "Acme K.K.",
                "Asia/Tokyo",
                "JP",
                new IntakeEvent.Requester("山田 花子", "hanako@acme.example", null, "ja", false),
                List.of(),
                channel,
                "ja",
                "JP",
                null,
                null,
                severity,
                subject,
                description,
                mailbox);
    }

    static EventEnvelope envelope(UUID ticket, Instant at, @Nullable String policyVersion, TicketEvent event) {
        return new EventEnvelope(
                EventIds.next(at),
                "intake",
                at,
                "TL-" + ticket,
                ticket,
                "default",
                1,
                new Actor(Actor.Kind.CUSTOMER, "hanako", "web"),
                null,
                policyVersion,
                null,
                null,
                event);
    }
}
