package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import io.tierline.notification.Outside.Call;
import io.tierline.notification.Outside.Person;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calling ladder at 3,600 times the speed: five minutes would be 83 ms, so calls come every 2 s of real time. */
@QuarkusTest
@WithTestResource(value = NotificationTestResource.class, initArgs = @ResourceArg(name = "speed", value = "3600"))
class FastClockIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void callsOneAfterTheOtherUntilAKeyIsPressedAndThenNoMore() {
        var outside = new Outside(infrastructure);
        Person first = outside.onCall("executive", 1);
        Person second = outside.onCall("executive", 2);
        var ticket = Happenings.ofNewTicket(
                clock, policies.find("sophos").orElseThrow().version());
        try (var kafka =
                new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            Stream.of(ticket.submitted(), ticket.escalated(UUID.randomUUID(), "executive"))
                    .forEach(event -> kafka.send(Topics.TICKETS, event));
        }
        await().atMost(PATIENCE).until(() -> outside.callsTo(second.phone()).size() == 2);
        Call answered = outside.callsTo(second.phone()).getLast();

        outside.press(answered.id(), "1");
        await().atMost(PATIENCE)
                .until(() -> outside.callsTo(second.phone()).stream()
                        .anyMatch(call ->
                                call.id().equals(answered.id()) && call.state().equals("ended")));

        List<Call> made = Stream.of(first, second)
                .flatMap(person -> outside.callsTo(person.phone()).stream())
                .toList();
        assertThat(made)
                .as("one more may have left while the key was on its way")
                .hasSizeBetween(5, 6);
        assertThat(outside.callsTo(first.phone())).hasSize(3);
        assertThat(gaps(made)).allSatisfy(gap -> assertThat(gap).isGreaterThanOrEqualTo(1_900));
        await().during(Duration.ofSeconds(5))
                .atMost(Duration.ofSeconds(10))
                .until(() -> outside.callsTo(first.phone()).size()
                                + outside.callsTo(second.phone()).size()
                        == made.size());
    }

    private static List<Long> gaps(List<Call> calls) {
        List<Long> times = calls.stream().map(Call::receivedAt).sorted().toList();
        return Stream.iterate(1, i -> i < times.size(), i -> i + 1)
                .map(i -> times.get(i) - times.get(i - 1))
                .toList();
    }
}
