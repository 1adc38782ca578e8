package io.tierline.escalation.testing;

import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent.Triaged;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events of intake and triage for tests. */
public final class Facts {
    private static final UUID ID = UUID.fromString("01931b2e-7000-7000-8000-00000000000a");

    private Facts() {}

    /** A ticket of a customer in Tokyo under {@code sophos}. */
    public static IntakeEvent.Submitted submitted(Instant at, String plan, String channel, @Nullable String severity) {
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
                "サービスが停止しています",
                "本番環境が停止しました。",
                null);
    }

    /** A decision of triage. */
    public static Triaged triaged(String severity, String level) {
        return new Triaged(severity, level, "tokyo", "standard", List.of("claimed-severity"));
    }

    /** A message of some kind. */
    public static IntakeEvent.MessageAdded message(Instant at, String kind) {
        return new IntakeEvent.MessageAdded(at, ID, kind, "suzuki", "本文", null);
    }

    /** A request for escalation. */
    public static IntakeEvent.EscalationRequested request(Instant at) {
        return new IntakeEvent.EscalationRequested(at, ID, null);
    }
}
