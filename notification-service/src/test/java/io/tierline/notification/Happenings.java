package io.tierline.notification;

import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TicketEvent;
import io.tierline.events.TriageEvent;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What intake, triage and escalation would say about one ticket. */
record Happenings(TierlineClock clock, String policyVersion, UUID ticket, String reference) {

    static Happenings ofNewTicket(TierlineClock clock, String policyVersion) {
        UUID ticket = EventIds.next(clock.realNow());
        return new Happenings(clock, policyVersion, ticket, "TL-" + ticket);
    }

    /** The same ticket under another policy version. */
    Happenings under(String version) {
        return new Happenings(clock, version, ticket, reference);
    }

    String requester() {
        return ticket + "@acme.example";
    }

    EventEnvelope submitted() {
        return submittedBy(requester());
    }

    EventEnvelope submittedBy(String address) {
        return submitted("acme-platinum", address);
    }

    EventEnvelope submittedFor(String customer) {
        return submitted(customer, requester());
    }

    private EventEnvelope submitted(String customer, String address) {
        return envelope(
                "intake",
                new IntakeEvent.Submitted(
                        clock.now(),
                        "sophos",
                        "platinum",
                        null,
                        customer,
                        "Acme K.K.",
                        "Asia/Tokyo",
                        "JP",
                        new IntakeEvent.Requester("山田 花子", address, null, "ja", false),
                        List.of(),
                        "web",
                        "ja",
                        "JP",
                        null,
                        null,
                        "critical",
                        "サービスが停止しています\r\nBcc: all@example.com",
                        "本番環境が停止しました。",
                        null));
    }

    EventEnvelope triaged() {
        return envelope("triage", new TriageEvent.Triaged("critical", "L2", "tokyo", "priority", List.of()));
    }

    /** An agent moves the ticket by hand. */
    EventEnvelope movedTo(String level) {
        return envelope("intake", new IntakeEvent.LevelChanged(clock.now(), level));
    }

    EventEnvelope statusReportDue() {
        return envelope("escalation", new EscalationEvent.StatusReportDue("critical: every 2 h (S1)"));
    }

    EventEnvelope escalated(UUID escalation, String to) {
        return envelope("escalation", new EscalationEvent.Escalated(escalation, to, "critical: 8 h (S8)"));
    }

    EventEnvelope stoodDown() {
        return envelope("escalation", new EscalationEvent.StoodDown("resolved"));
    }

    EventEnvelope acknowledgedByApi(UUID escalation) {
        return envelope("intake", new IntakeEvent.EscalationAcknowledged(clock.now(), escalation));
    }

    /** A call to somebody of an escalation of the ticket. */
    Notification call(UUID escalation, int number) {
        var executive = new Recipient("executive", "executive-1", "渡辺 明", "+81355500921", "ja");
        return Notification.of(
                cause("ticket.escalated", escalation),
                Channel.PHONE,
                "escalated",
                executive,
                number,
                Map.of("detail", "executive"));
    }

    /** A mail to an executive that tells of an escalation. */
    Notification escalationMail() {
        return mail("ticket.escalated", "escalated", UUID.randomUUID());
    }

    /** A mail that reminds of a status report. */
    Notification reminder() {
        return mail("ticket.status-report-due", "status-report-due", null);
    }

    private Notification mail(String eventType, String template, @Nullable UUID escalation) {
        var recipient = new Recipient("executive", "executive-1", "渡辺 明", "akira.watanabe@sophos.example", "ja");
        return Notification.of(
                cause(eventType, escalation), Channel.EMAIL, template, recipient, 1, Map.of("detail", "executive"));
    }

    private Notification.Cause cause(String eventType, @Nullable UUID escalation) {
        return new Notification.Cause(ticket, EventIds.next(clock.realNow()), eventType, clock.now(), escalation);
    }

    private EventEnvelope envelope(String source, TicketEvent event) {
        boolean timed = event instanceof EscalationEvent;
        return new EventEnvelope(
                EventIds.next(clock.realNow()),
                source,
                clock.now(),
                reference,
                ticket,
                "default",
                1,
                timed ? Actor.service(source) : new Actor(Actor.Kind.AGENT, "suzuki", "api"),
                null,
                policyVersion,
                timed ? clock.now() : null,
                null,
                event);
    }
}
