package io.tierline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.harness.KitHarness;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A partition that fails holds up its own tickets and nobody else's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailingShardIT {
    private static final int FAILING = 0;

    private KitHarness kit;
    private FailingPartition broker;
    private SimpleMeterRegistry metrics;
    private OutboxRelay relay;

    @BeforeAll
    void startInfrastructure() {
        kit = new KitHarness();
    }

    @AfterAll
    void stopInfrastructure() {
        kit.close();
    }

    @BeforeEach
    void startRelay() {
        kit.transactions.run(sql -> sql.update("delete from outbox"));
        broker = new FailingPartition(kit.config.kafka().bootstrap(), FAILING);
        metrics = new SimpleMeterRegistry();
        var shards = new ShardRelay(
                kit.transactions, kit.clock, kit.config, metrics, () -> new RelayProducer(broker.producer()));
        relay = new OutboxRelay(kit.transactions, new OutboxSignal(), metrics, shards);
    }

    @AfterEach
    void stopRelay() {
        broker.heal();
        relay.stop(new ShutdownEvent());
    }

    @Test
    void theOtherShardsGoOnAndTheFailingOneCatchesUpInOrder() {
        String held = keyOf(FAILING, "held");
        broker.answer(CompletableFuture.failedFuture(new TimeoutException("seeded")));
        append(held, "1");
        append(held, "2");
        appendToTheOtherShards("while one fails");
        relay.start(new StartupEvent());
        await().until(() -> waiting("shard <> " + FAILING) == 0);
        await().until(() -> failingShards() == 1);

        var fate = new CompletableFuture<RecordMetadata>();
        broker.answer(fate);
        await().until(() -> broker.asked(fate));
        append(held, "3");
        appendToTheOtherShards("while nobody knows");
        await().until(() -> waiting("shard <> " + FAILING) == 0);
        fate.completeExceptionally(new TimeoutException("seeded, too"));
        assertThat(waiting("shard = " + FAILING)).isEqualTo(3);

        broker.heal();
        await().until(() -> waiting("true") == 0);
        await().until(() -> failingShards() == 0);
        assertThat(valuesInTopic(held)).containsExactly("1", "2", "3");
    }

    @Test
    void aShardThatIsWithAnotherInstanceHasNotRecovered() {
        broker.answer(CompletableFuture.failedFuture(new TimeoutException("seeded")));
        append(keyOf(FAILING, "elsewhere"), "1");
        relay.relayAllShards();
        assertThat(failingShards()).isEqualTo(1);
        broker.heal();
        kit.transactions.run(sql -> {
            assertThat(OutboxTable.lock(sql, FAILING)).isTrue();
            assertThatThrownBy(relay::retryOneShard).isInstanceOf(ShardElsewhereException.class);
        });
        assertThat(failingShards()).isEqualTo(1);
        relay.retryOneShard();
        assertThat(failingShards()).isZero();
        assertThat(waiting("true")).isZero();
    }

    @Test
    void countsWhatIsParkedThoughAnotherRowOfTheBatchFailed() {
        var fate = new CompletableFuture<RecordMetadata>();
        broker.answer(fate);
        append(keyOf(FAILING, "first"), "1");
        broker.passes(keyOf(FAILING, "large"));
        append(keyOf(FAILING, "large"), "x".repeat(2_000_000));
        relay.start(new StartupEvent());
        await().until(() -> broker.asked(fate));
        fate.completeExceptionally(new TimeoutException("seeded"));
        await().until(() -> metrics.find("tierline.outbox.refused").counter() != null);
        assertThat(metrics.get("tierline.outbox.refused").counter().count()).isEqualTo(1);
        assertThat(kit.count("select count(*) from outbox where parked_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void aShardLiesWithinOnePartition() {
        relay.start(new StartupEvent());
        IntStream.range(0, 100).forEach(i -> append("within-" + i + "-ü", "1"));
        await().until(() -> waiting("true") == 0);
        assertThat(kit.kafka.read("tickets"))
                .filteredOn(record -> record.key() != null && record.key().startsWith("within-"))
                .hasSize(100)
                .allSatisfy(record -> assertThat(record.partition())
                        .isEqualTo(record(record.key(), "").shard()));
    }

    private void appendToTheOtherShards(String value) {
        IntStream.range(0, OutgoingRecord.SHARDS)
                .filter(shard -> shard != FAILING)
                .forEach(shard -> append(keyOf(shard, "other"), value));
    }

    private void append(String key, String value) {
        kit.transactions.run(sql -> Outbox.append(sql, List.of(record(key, value))));
    }

    private long waiting(String condition) {
        return kit.count("select count(*) from outbox where parked_at is null and " + condition);
    }

    private double failingShards() {
        return metrics.get("tierline.outbox.failing.shards").gauge().value();
    }

    private List<String> valuesInTopic(String key) {
        return kit.kafka.read("tickets").stream()
                .filter(record -> key.equals(record.key()))
                .map(ConsumerRecord::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }

    private static String keyOf(int shard, String prefix) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> prefix + "-" + i)
                .filter(key -> record(key, "").shard() == shard)
                .findFirst()
                .orElseThrow();
    }

    private static OutgoingRecord record(String key, String value) {
        return new OutgoingRecord("tickets", key, Map.of(), value.getBytes(StandardCharsets.UTF_8));
    }
}
