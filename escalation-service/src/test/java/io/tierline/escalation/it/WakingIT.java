package io.tierline.escalation.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.tierline.escalation.testing.Facts;
import io.tierline.escalation.waking.application.WakingTickets;
import io.tierline.events.EscalationEvent.DeadlineMissed;
import io.tierline.events.EscalationEvent.DeadlinesSet;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EscalationEvent.EscalationRefused;
import io.tierline.events.EventEnvelope;
import io.tierline.events.TimerDue;
import io.tierline.events.Topics;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Wake-ups: in time, early, twice, lost. */
@QuarkusTest
class WakingIT extends EscalationScene {
    @Inject
    WakingTickets waking;

    @Test
    void isNeverEarly() {
        Instant now = now();
        Instant due = now.plusSeconds(3);
        UUID ticket = platinumCritical(due.minusSeconds(7_200));
        eventually(() -> assertThat(heard(ticket, Escalated.class)).hasSize(1));
        EventEnvelope escalated = heard(ticket, Escalated.class).getFirst();
        assertThat(escalated.dueAt()).isEqualTo(due);
        assertThat(heard(Topics.TICKETS, ticket))
                .filteredOn(event -> event.dueAt() != null)
                .allMatch(event -> !event.time().isBefore(Objects.requireNonNull(event.dueAt())));
        assertThat(heard(Topics.TIMERS, ticket)).allMatch(event -> !event.time().isBefore(dueOf(event)));
    }

    @Test
    void takesWakeUpsThatComeEarlyOrTwice() {
        Instant at = now().minus(Duration.ofMinutes(90));
        UUID ticket = platinumCritical(at);
        eventually(() -> assertThat(heard(ticket, DeadlineMissed.class)).hasSize(1));
        Instant missed = at.plusSeconds(3_600);
        for (Instant instant : List.of(missed, missed, at.plusSeconds(7_200), at, missed)) {
            kafka.send(Topics.TIMERS, envelope(ticket, new TimerDue(instant)));
        }
        UUID later = platinumCritical(at);
        eventually(() -> assertThat(heard(later, DeadlineMissed.class)).hasSize(1));
        assertThat(told(ticket)).hasSize(2);
        assertThat(nextWake(ticket)).isEqualTo(at.plusSeconds(7_200));
    }

    @Test
    void wakesOnceHoweverManyPollersAsk() throws InterruptedException, ExecutionException {
        Instant at = now().minus(Duration.ofHours(5));
        List<UUID> tickets = IntStream.range(0, 40)
                .mapToObj(i -> platinumCritical(at.plusMillis(i)))
                .toList();
        try (ExecutorService pollers = Executors.newFixedThreadPool(2)) {
            List<Future<?>> polls = IntStream.range(0, 200)
                    .<Future<?>>mapToObj(i -> pollers.submit(waking::wakeDue))
                    .toList();
            for (Future<?> poll : polls) {
                poll.get();
            }
        }
        eventually(() -> assertThat(tickets).allMatch(ticket -> told(ticket).size() == 5));
        assertThat(tickets).allSatisfy(ticket -> {
            assertThat(told(ticket)).doesNotHaveDuplicates();
            assertThat(heard(Topics.TIMERS, ticket)).extracting(WakingIT::dueOf).doesNotHaveDuplicates();
        });
    }

    @Test
    void sendsAWakeUpAgainThatWasLost() {
        Instant at = now();
        UUID ticket = platinumCritical(at);
        eventually(() -> assertThat(heard(ticket, DeadlinesSet.class)).hasSize(1));
        loseAWakeUp(ticket, 11);
        eventually(() -> assertThat(database().ask("select woken_at from ticket_clock where ticket_id = ?", ticket))
                .isEqualTo("null"));
        assertThat(heard(Topics.TIMERS, ticket)).hasSize(1);
        assertThat(nextWake(ticket)).isEqualTo(at.plusSeconds(2_880));
        assertThat(told(ticket)).isEmpty();
    }

    @Test
    void leavesAWakeUpAloneThatIsStillInTheOutbox() {
        UUID ticket = platinumCritical(now());
        eventually(() -> assertThat(heard(ticket, DeadlinesSet.class)).hasSize(1));
        database().change("""
                insert into outbox (shard, topic, key, headers, value, parked_at, park_cause)
                values (0, 'timers', ?, '{}', '', now(), 'held back by a test')""", ticket.toString());
        loseAWakeUp(ticket, 60);
        IntStream.range(0, 5).forEach(i -> waking.wakeForgotten());
        assertThat(heard(Topics.TIMERS, ticket)).isEmpty();
        assertThat(database().ask("select wake_attempts from ticket_clock where ticket_id = ?", ticket))
                .isEqualTo(0);
        database().change("delete from outbox where key = ? and parked_at is not null", ticket.toString());
        eventually(() -> assertThat(heard(Topics.TIMERS, ticket)).hasSize(1));
    }

    @Test
    void takesAFactWhileAWakeUpIsUnderWay() {
        UUID ticket = platinumCritical(now());
        eventually(() -> assertThat(heard(ticket, DeadlinesSet.class)).hasSize(1));
        database()
                .change(
                        "update ticket_clock set wake_event_id = gen_random_uuid(), woken_at = clock_timestamp() where ticket_id = ?",
                        ticket);
        Object underWay = wakeUnderWay(ticket);
        say(ticket, Facts.request(clock.now()));
        eventually(() -> assertThat(heard(ticket, EscalationRefused.class)).hasSize(1));
        assertThat(wakeUnderWay(ticket)).isEqualTo(underWay);
    }

    private Object wakeUnderWay(UUID ticket) {
        return database().ask("select wake_event_id::text || woken_at from ticket_clock where ticket_id = ?", ticket);
    }

    /** As if a poller had died between its commit and the broker. */
    private void loseAWakeUp(UUID ticket, int secondsAgo) {
        int changed = database().change("""
                update ticket_clock
                   set next_wake = now() - interval '1 hour', wake_event_id = gen_random_uuid(),
                       woken_at = clock_timestamp() - make_interval(secs => ?)
                 where ticket_id = ?""", secondsAgo, ticket);
        assertThat(changed).isEqualTo(1);
    }

    private Database database() {
        return new Database(infrastructure.shared());
    }

    private Instant nextWake(UUID ticket) {
        return ((Timestamp) database().ask("select next_wake from ticket_clock where ticket_id = ?", ticket))
                .toInstant();
    }

    private Instant now() {
        return clock.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Instant dueOf(EventEnvelope wakeUp) {
        return ((TimerDue) wakeUp.event()).dueAt();
    }
}
