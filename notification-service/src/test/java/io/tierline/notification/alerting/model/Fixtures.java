package io.tierline.notification.alerting.model;

import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import io.tierline.notification.paging.model.Alert;
import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ticket of a Platinum customer and its people, under the policy {@code sophos} as it is shipped. */
final class Fixtures {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    static final UUID TICKET = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-000000000003");
    static final PagingLimits LIMITS = new PagingLimits(Duration.ofSeconds(2), 0);
    static final SupportPolicy SOPHOS = policy("sophos");
    static final Alerting ALERTING = new Alerting(SOPHOS);
    static final Roster ROSTER = new Roster(
            List.of(
                    staff("eng", 1, "engineer"),
                    staff("manager", 1, "support-manager"),
                    staff("exec-b", 2, "executive"),
                    staff("exec-a", 1, "executive", "sales-manager"),
                    staff("sales", 1, "sales-manager"),
                    staff("office", 1, "representative")),
            List.of(new NamedManager("default", "acme-platinum", "tam", "中村 恵", "tam@sophos.example", null, "ja")));

    private Fixtures() {}

    static Outcome decide(TicketFolder folder, EventEnvelope event) {
        return ALERTING.decide(CardReading.read(folder, event), event, NOON);
    }

    /** It is now {@code now}: takes the turn of the alert that {@link #escalated} raised. */
    static Outcome wake(TicketFolder folder, Instant now) {
        var turn = new PagingTurn(SOPHOS, LIMITS.applyTo(SOPHOS.notifications().calls()));
        return turn.take(folder, folder.alert(ESCALATION).orElseThrow(), now);
    }

    static Alert alert(Outcome outcome) {
        return outcome.folder().alert(ESCALATION).orElseThrow();
    }

    static TicketFolder known() {
        return known(ROSTER);
    }

    static TicketFolder known(Roster roster) {
        return CardReading.read(TicketFolder.unknown(roster), submitted("ja", List.of()));
    }

    static EventEnvelope escalated(String to) {
        return event(new EscalationEvent.Escalated(ESCALATION, to, "critical: 8 h (S8)"));
    }

    static EventEnvelope submitted(String language, List<String> cc) {
        return event(new IntakeEvent.Submitted(
                NOON,
                "sophos",
                "platinum",
                null,
                "acme-platinum",
                "Acme K.K.",
                "Asia/Tokyo",
                "JP",
                new IntakeEvent.Requester("山田 花子", "hanako@acme.example", null, "ja", false),
                cc,
                "web",
                language,
                "JP",
                null,
                null,
                "critical",
                "停止",
                "停止しました",
                null));
    }

    static EventEnvelope event(TicketEvent event) {
        return event(event, SOPHOS.version());
    }

    static EventEnvelope event(TicketEvent event, @Nullable String policyVersion) {
        return new EventEnvelope(
                UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8)),
                "test",
                NOON,
                "TL-1042",
                TICKET,
                "default",
                1,
                new Actor(Actor.Kind.AGENT, "suzuki", "api"),
                null,
                policyVersion,
                dueAt(event),
                null,
                event);
    }

    static @Nullable Instant dueAt(TicketEvent event) {
        return event instanceof EscalationEvent ? NOON : null;
    }

    static StaffMember staff(String id, int order, String... roles) {
        return new StaffMember(
                "default",
                id,
                id,
                id + "@sophos.example",
                "+8135550" + id.hashCode(),
                "ja",
                Set.of(roles),
                "sophos",
                List.of(),
                order);
    }

    /** A programme as it is shipped. */
    static SupportPolicy policy(String name) {
        Path file = Path.of(System.getProperty("tierline.root", ".."), "policies", name + ".yaml");
        try {
            return PolicyLoader.load(name + ".yaml", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
