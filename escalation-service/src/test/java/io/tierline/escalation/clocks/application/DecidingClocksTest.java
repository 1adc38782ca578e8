package io.tierline.escalation.clocks.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.Wake;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.testing.LiveTicket;
import io.tierline.escalation.testing.Sophos;
import io.tierline.events.Actor;
import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TimerDue;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.consume.NotYetException;
import io.tierline.kit.event.EventDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DecidingClocksTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00.123Z");
    private static final Instant LATER = AT.plusSeconds(3600 * 9);

    @Test
    void saysNothingBeforeTriage() {
        LiveTicket ticket = new LiveTicket()
                .take(Facts.submitted(AT, "platinum", "web", "critical"), AT)
                .take(Facts.message(AT.plusSeconds(60), "response"), LATER);
        assertThat(ticket.said()).isEmpty();
        assertThat(ticket.next()).isNull();
    }

    @Test
    void countsFromSubmissionThroughTheFactsThatWaited() {
        LiveTicket late = new LiveTicket()
                .take(Facts.submitted(AT, "platinum", "web", "critical"), AT)
                .take(Facts.message(AT.plusSeconds(60), "response"), AT.plusSeconds(61))
                .take(Facts.message(AT.plusSeconds(5400), "status-report"), AT.plusSeconds(5401))
                .take(Facts.triaged("critical", "L2"), LATER);
        assertThat(late.next()).isEqualTo(AT.plusSeconds(7200));
        late.wakeUntil(LATER);
        assertThat(dueAts(late, EscalationEvent.StatusReportDue.class))
                .containsExactly(
                        AT.plusSeconds(5400 + 7200), AT.plusSeconds(5400 + 14400), AT.plusSeconds(5400 + 21600));
        assertThat(dueAts(late, EscalationEvent.DeadlineMissed.class)).isEmpty();
    }

    @Test
    void comesToTheSameWhateverComesFirst() {
        IntakeEvent submitted = Facts.submitted(AT, "platinum", "web", "critical");
        IntakeEvent response = Facts.message(AT.plusSeconds(60), "response");
        IntakeEvent question = Facts.message(AT.plusSeconds(600), "question");
        LiveTicket inOrder = new LiveTicket()
                .take(submitted, LATER)
                .take(Facts.triaged("critical", "L2"), LATER)
                .take(response, LATER)
                .take(question, LATER);
        LiveTicket outOfOrder = new LiveTicket()
                .take(question, LATER)
                .take(Facts.triaged("critical", "L2"), LATER)
                .take(response, LATER)
                .take(submitted, LATER);
        assertThat(running(outOfOrder).state()).isEqualTo(running(inOrder).state());
        assertThat(outOfOrder.said()).extracting(EventDraft::event).isEqualTo(events(inOrder));
    }

    @Test
    void numbersWhatItSaysAndNamesThePolicyVersion() {
        LiveTicket ticket = platinumCritical().wakeUntil(LATER);
        assertThat(ticket.said())
                .extracting(EventDraft::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, ticket.said().size()).boxed().toList());
        assertThat(ticket.said()).allMatch(draft -> Sophos.POLICY.version().equals(draft.policyVersion()));
        assertThat(ticket.clock().sequence()).isEqualTo(ticket.said().size());
    }

    @Test
    void escalatesEachStepAtItsOwnInstant() {
        LiveTicket ticket = platinumCritical().wakeUntil(LATER);
        assertThat(dueAts(ticket, EscalationEvent.Escalated.class))
                .containsExactly(AT.plusSeconds(7200), AT.plusSeconds(28800));
    }

    @Test
    void findsAnEarlyWakeUpAndClaimsNothing() {
        LiveTicket ticket = platinumCritical();
        int before = ticket.said().size();
        Instant due = Objects.requireNonNull(ticket.next());
        ticket.take(new TimerDue(due), due.minusMillis(1));
        assertThat(ticket.said()).hasSize(before);
        assertThat(ticket.next()).isEqualTo(due);
    }

    @Test
    void letsAnEarlyWakeUpBeSentAgain() {
        LiveTicket ticket = platinumCritical();
        Instant due = Objects.requireNonNull(ticket.next());
        EventEnvelope wakeUp = LiveTicket.envelope(new TimerDue(due), due.minusMillis(1));
        TicketClock woken = ticket.clock().with(new Wake(due, new Wake.Sent(wakeUp.id(), due)));
        Decision<TicketClock> decision = deciding().decide(woken, wakeUp, due.minusMillis(1));
        assertThat(Objects.requireNonNull(decision.state()).wake()).isEqualTo(new Wake(due, null));
        assertThat(decision.events()).isEmpty();
    }

    @Test
    void doesNothingAtASecondOrLateWakeUp() {
        LiveTicket ticket = platinumCritical().wakeUntil(AT.plusSeconds(7201));
        int before = ticket.said().size();
        ticket.take(new TimerDue(AT.plusSeconds(7200)), LATER).take(new TimerDue(AT.plusSeconds(3600)), LATER);
        assertThat(ticket.said()).hasSize(before);
    }

    @Test
    void doesNotGoBeyondTheInstantOfAWakeUp() {
        LiveTicket ticket = platinumCritical();
        ticket.take(new TimerDue(AT.plusSeconds(3600)), LATER);
        assertThat(ticket.said())
                .filteredOn(draft -> draft.dueAt() != null)
                .allMatch(draft -> !Objects.requireNonNull(draft.dueAt()).isAfter(AT.plusSeconds(3600)));
        assertThat(ticket.next()).isEqualTo(AT.plusSeconds(7200));
    }

    @Test
    void ignoresWakeUpsOfUnknownTickets() {
        assertThat(new LiveTicket().take(new TimerDue(AT), LATER).isKnown()).isFalse();
    }

    @Test
    void keepsWhatAFactChangesAfterALaterInstantHasFired() {
        LiveTicket ticket = platinumCritical().wakeUntil(AT.plusSeconds(3601));
        ticket.take(Facts.message(AT.plusSeconds(3590), "response"), AT.plusSeconds(3601));
        assertThat(dueAts(ticket, EscalationEvent.DeadlineMissed.class)).containsExactly(AT.plusSeconds(3600));
        ticket.wakeUntil(AT.plusSeconds(7300));
        assertThat(dueAts(ticket, EscalationEvent.DeadlineMissed.class)).hasSize(1);
    }

    @Test
    void waitsForAFactThatLiesUpToHalfAMinuteOfRealTimeAheadAndRefusesOneBeyond() {
        IntakeEvent future = Facts.submitted(AT.plus(Duration.ofHours(30)), "platinum", "web", "critical");
        EventEnvelope event = LiveTicket.envelope(future, AT);
        var near = new DecidingClocks(version -> Sophos.POLICY, instant -> Duration.ofSeconds(30));
        assertThatThrownBy(() -> near.decide(null, event, AT)).isInstanceOf(NotYetException.class);
        var far = new DecidingClocks(
                version -> Sophos.POLICY, instant -> Duration.ofSeconds(30).plusNanos(1));
        assertThatThrownBy(() -> far.decide(null, event, AT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersTheRequestThatAsked() {
        Instant asked = AT.plusSeconds(3600);
        LiveTicket ticket = new LiveTicket()
                .take(Facts.submitted(AT, "premium", "web", "2"), AT)
                .take(Facts.triaged("2", "L2"), AT)
                .take(Facts.request(asked), asked);
        EventDraft refusal = ticket.said().getLast();
        assertThat(refusal.event())
                .isEqualTo(new EscalationEvent.EscalationRefused(
                        Facts.request(asked).requestId(),
                        "2026-11-27T01:00:01Z",
                        ((EscalationEvent.EscalationRefused) refusal.event()).because()));
        assertThat(Objects.requireNonNull(refusal.actor()).kind()).isEqualTo(Actor.Kind.AGENT);
    }

    @Test
    void wantsAPolicyVersionOnTheSubmission() {
        EventEnvelope event = LiveTicket.envelope(Facts.submitted(AT, "premium", "web", "2"), AT);
        var bare = new EventEnvelope(
                event.id(),
                "intake",
                AT,
                "TL-1",
                event.ticketId(),
                "default",
                1,
                event.actor(),
                null,
                null,
                null,
                null,
                event.event());
        assertThatThrownBy(() -> deciding().decide(null, bare, AT)).hasMessageContaining("policy version");
    }

    private static DecidingClocks deciding() {
        return new DecidingClocks(version -> Sophos.POLICY, instant -> Duration.ofMinutes(1));
    }

    private static LiveTicket platinumCritical() {
        return new LiveTicket()
                .take(Facts.submitted(AT, "platinum", "web", "critical"), AT)
                .take(Facts.triaged("critical", "L2"), AT);
    }

    private static Running running(LiveTicket ticket) {
        return (Running) ticket.clock().progress();
    }

    private static List<Object> events(LiveTicket ticket) {
        return ticket.said().stream().<Object>map(EventDraft::event).toList();
    }

    private static List<Instant> dueAts(LiveTicket ticket, Class<? extends EscalationEvent> kind) {
        return ticket.said().stream()
                .filter(draft -> kind.isInstance(draft.event()))
                .map(draft -> Objects.requireNonNull(draft.dueAt()))
                .toList();
    }
}
