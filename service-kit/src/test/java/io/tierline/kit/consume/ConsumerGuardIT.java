package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.Topics;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.loop.StoppedException;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.testing.TestKafka;
import io.tierline.kit.testing.TierlineTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole method of a consumer is guarded, whatever it calls. */
@QuarkusTest
@WithTestResource(TierlineTestResource.class)
class ConsumerGuardIT {
    private final AtomicInteger ends = new AtomicInteger();

    @Inject
    FailingConsumer consumer;

    @Inject
    TierlineConfig config;

    @BeforeEach
    void countEnds() {
        QuarkusMock.installMockForType(
                new ProcessEnd() {
                    @Override
                    void begin() {
                        ends.incrementAndGet();
                    }
                },
                ProcessEnd.class);
    }

    @AfterEach
    void failNoMore() {
        consumer.does(batch -> {});
    }

    @Test
    void endsTheProcessWhenTheChannelIsAboutToStop() {
        consumer.does(batch -> {
            throw new IllegalStateException("seeded");
        });
        try (var kafka = new TestKafka(config.kafka().bootstrap())) {
            kafka.send(new OutgoingRecord(Topics.DIRECTORY, "seeded", Map.of(), new byte[0]));
        }
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ends).hasValue(1));
    }

    @Test
    void endsTheProcessOnAnError() {
        consumer.does(batch -> {
            throw new StackOverflowError("seeded");
        });
        assertThatThrownBy(() -> consumer.take(ConsumerRecords.empty())).isInstanceOf(StackOverflowError.class);
        assertThat(ends).hasValue(1);
    }

    @Test
    void letsAServiceThatStopsStop() {
        consumer.does(batch -> {
            throw new StoppedException();
        });
        assertThatThrownBy(() -> consumer.take(ConsumerRecords.empty())).isInstanceOf(StoppedException.class);
        assertThat(ends).hasValue(0);
    }

    @Test
    void leavesASuccessAlone() {
        consumer.take(ConsumerRecords.empty());
        assertThat(ends).hasValue(0);
    }
}
