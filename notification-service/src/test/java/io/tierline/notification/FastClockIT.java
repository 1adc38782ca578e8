package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.kit.database.Sql;
import io.tierline.notification.Outside.Call;
import io.tierline.notification.Outside.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The calling ladder at 3,600 times the speed: five minutes would be 83 ms, so calls come every 2 s of real time. The
 * paging poller rests for an hour unless it is woken, or knows of something that is due.
 */
@QuarkusTest
@WithTestResource(
        value = NotificationTestResource.class,
        initArgs = {
            @ResourceArg(name = "speed", value = "3600"),
            @ResourceArg(name = "tierline.paging.poll", value = "PT1H")
        })
class FastClockIT extends WithRealPeers {
    @Test
    void callsOneAfterTheOtherUntilAKeyIsPressedAndThenNoMore() {
        Person first = outside.onCall("executive", 1);
        Person second = outside.onCall("executive", 2);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        soon().until(() -> outside.callsTo(second.phone()).size() == 2);
        Call answered = outside.callsTo(second.phone()).getLast();

        outside.press(answered.id(), "1");

        soon().until(() -> alertState(escalation).equals("acknowledged"));
        soon().until(() -> calls(escalation, "queued") == 0);
        List<Call> made = Stream.of(first, second)
                .flatMap(person -> outside.callsTo(person.phone()).stream())
                .toList();
        assertThat(made)
                .as("one more may have left while the key was on its way")
                .hasSizeBetween(5, 6)
                .hasSize((int) calls(escalation, "sent"));
        assertThat(outside.callsTo(first.phone())).hasSize(3);
        assertThat(gaps(made)).allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(1_900));
        assertThat(nextWake(escalation)).as("nothing can call again").isNull();
    }

    private long calls(UUID escalation, String state) {
        return transactions.call(
                sql -> sql.query("""
                select count(*) as calls from notification
                 where escalation_id = $1 and channel = 'phone' and state = $2""", escalation, state).getFirst().getLong("calls"));
    }

    private @Nullable Instant nextWake(UUID escalation) {
        return transactions
                .call(sql -> Optional.ofNullable(Sql.instant(
                        sql.query("select next_wake from alert where escalation_id = $1", escalation)
                                .getFirst(),
                        "next_wake")))
                .orElse(null);
    }

    private static List<Long> gaps(List<Call> calls) {
        List<Long> times = calls.stream().map(Call::receivedAt).sorted().toList();
        return Stream.iterate(1, i -> i < times.size(), i -> i + 1)
                .map(i -> times.get(i) - times.get(i - 1))
                .toList();
    }
}
