package io.tierline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.harness.KitHarness;
import io.tierline.kit.outbox.SendOutcome.Acknowledged;
import io.tierline.kit.outbox.SendOutcome.Failed;
import io.tierline.kit.outbox.SendOutcome.NoTopic;
import io.tierline.kit.outbox.SendOutcome.Refused;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxRelayIT {
    private KitHarness kit;
    private RelayProducer producer;
    private RandomGenerator random;

    @BeforeAll
    void start() {
        kit = new KitHarness();
        producer = RelayProducer.connect(kit.config.kafka().bootstrap(), "relay-it");
        random = RandomGenerator.of("L64X128MixRandom");
    }

    @AfterAll
    void stop() {
        producer.close();
        kit.close();
    }

    @BeforeEach
    void emptyOutbox() {
        kit.transactions.run(sql -> sql.update("delete from outbox"));
    }

    @Test
    void sendsEachRowOnceAndInTheOrderOfItsKeyThoughTwoRelaysRunAtOnce() throws Exception {
        List<String> keys =
                IntStream.range(0, 50).mapToObj(i -> "two-relays-" + i).toList();
        int rowsPerKey = 40;
        List<OutgoingRecord> records = new ArrayList<>();
        IntStream.range(0, rowsPerKey).forEach(n -> keys.forEach(key -> records.add(record("tickets", key, n))));
        append(records);

        try (var other = RelayProducer.connect(kit.config.kafka().bootstrap(), "relay-it-other");
                var relays = Executors.newFixedThreadPool(2)) {
            List<Future<?>> runs = List.of(
                    relays.submit(() -> relayUntilEmpty(producer)), relays.submit(() -> relayUntilEmpty(other)));
            for (Future<?> run : runs) {
                run.get();
            }
        }

        Map<String, List<Integer>> sent = kit.kafka.read("tickets").stream()
                .filter(record -> record.key() != null && record.key().startsWith("two-relays-"))
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key, Collectors.mapping(OutboxRelayIT::number, Collectors.toList())));
        assertThat(sent.keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(sent.values())
                .allSatisfy(numbers -> assertThat(numbers)
                        .containsExactlyElementsOf(
                                IntStream.range(0, rowsPerKey).boxed().toList()));
    }

    @Test
    void keepsEveryRowWhileTheBrokerIsAway() {
        append(List.of(record("tickets", "away", 1), record("tickets", "away", 2)));
        try (var nobody = RelayProducer.connect("127.0.0.1:1", "relay-it-nobody")) {
            assertThat(relay(nobody, "away"))
                    .singleElement()
                    .isInstanceOf(Failed.class)
                    .extracting(outcome -> number(outcome.row()))
                    .isEqualTo(1);
        }
        assertThat(kit.count("select count(*) from outbox where parked_at is null"))
                .isEqualTo(2);
        relayUntilEmpty(producer);
        assertThat(numbersInTopic("tickets", "away")).containsExactly(1, 2);
    }

    @Test
    void parksWhatTheBrokerRefusesForGoodAndHoldsBackOnlyItsTicket() {
        byte[] tooLarge = new byte[2_000_000];
        append(List.of(
                record("tickets", "parked", 1),
                new OutgoingRecord("tickets", "parked", Map.of(), tooLarge),
                record("tickets", "parked", 3),
                record("tickets", neighbour("parked"), 4)));

        // One batch if the machine is quick: a slow first wave leaves the second to the next batch.
        await().until(() -> relay(producer, "parked").stream().anyMatch(Refused.class::isInstance));
        assertThat(relay(producer, "parked")).isEmpty();

        assertThat(numbersInTopic("tickets", "parked")).containsExactly(1);
        assertThat(numbersInTopic("tickets", neighbour("parked"))).containsExactly(4);
        assertThat(kit.count("select count(*) from outbox where park_cause like '%RecordTooLarge%'"))
                .isEqualTo(1);

        kit.transactions.run(sql -> sql.update("delete from outbox where parked_at is not null"));
        relayUntilEmpty(producer);
        assertThat(numbersInTopic("tickets", "parked")).containsExactly(1, 3);
    }

    @Test
    void carriesWhatIsReleasedBeforeWhatItHeldBack() {
        append(List.of(
                record("tickets", "released", 1), record("tickets", "released", 2), record("tickets", "released", 3)));
        long first = kit.count("select min(id) from outbox");
        kit.transactions.run(sql -> OutboxTable.park(sql, first, "by hand"));
        assertThat(relay(producer, "released")).isEmpty();

        kit.transactions.run(sql -> sql.update("update outbox set parked_at = null, park_cause = null"));
        relayUntilEmpty(producer);

        assertThat(numbersInTopic("tickets", "released")).containsExactly(1, 2, 3);
    }

    @Test
    void holdsBackNothingForADeadLetterThatIsParked() {
        append(List.of(
                new OutgoingRecord("tickets.dead-letter.triage", "buried", Map.of(), new byte[2_000_000]),
                record("tickets", "buried", 1)));

        // One batch if the machine is quick: a slow first wave leaves the second to the next batch.
        await().until(() -> relay(producer, "buried").stream().anyMatch(Refused.class::isInstance));
        relayUntilEmpty(producer);

        assertThat(numbersInTopic("tickets", "buried")).containsExactly(1);
        assertThat(kit.count("select count(*) from outbox where parked_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void tellsAMissingTopicFromABrokerThatIsAway() {
        append(List.of(record("no-such-topic", "missing", 1)));
        assertThat(relay(producer, "missing")).singleElement().isInstanceOf(NoTopic.class);
        append(List.of(record("tickets", "missing", 2)));
        assertThat(run(producer, shard("missing"), Set.of("no-such-topic")))
                .singleElement()
                .isInstanceOf(Acknowledged.class);
    }

    @Test
    void carriesTheRestAtOnceAndOnceThoughManyRowsHaveNoTopic() {
        List<String> missing = keysOfOneShard("no-topic", 20);
        List<String> good = keysOfOneShard("no-topic-good", 20, shard(missing.getFirst()));
        List<OutgoingRecord> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            records.add(record("directory", good.get(i), i));
            records.add(record("no-such-topic-either", missing.get(i), i));
            records.add(record("tickets", good.get(i), i));
        }
        records.add(record("tickets", "of another shard", 0));
        append(records);

        var relay = new OutboxRelay(kit.transactions, kit.clock, kit.config, new OutboxSignal(), kit.metrics);
        relay.start(new StartupEvent());
        try {
            // Less than what the database grants an idle transaction.
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> kit.count("select count(*) from outbox where topic <> 'no-such-topic-either'") == 0);
        } finally {
            relay.stop(new ShutdownEvent());
        }
        assertThat(kit.count("select count(*) from outbox where parked_at is null"))
                .isEqualTo(20);
        for (String topic : List.of("tickets", "directory")) {
            assertThat(kit.kafka.read(topic).stream().map(ConsumerRecord::key).filter(good::contains))
                    .containsExactlyInAnyOrderElementsOf(good);
        }
    }

    @Test
    void failsAllRowsAtOnceWhileTheBrokerIsAway() {
        List<String> keys = keysOfOneShard("all-away", 20);
        append(keys.stream().map(key -> record("tickets", key, 1)).toList());
        try (var nobody = RelayProducer.connect("127.0.0.1:1", "relay-it-nobody-else")) {
            assertThat(relay(nobody, keys.getFirst())).hasSize(20).allMatch(Failed.class::isInstance);
        }
        assertThat(kit.count("select count(*) from outbox where parked_at is null"))
                .isEqualTo(20);
    }

    @Test
    void takesAShardFromAnOwnerThatIsFrozen() throws Exception {
        append(List.of(record("tickets", "frozen", 1)));
        var locked = new CountDownLatch(1);
        var thaw = new CountDownLatch(1);
        try (var owner = Executors.newSingleThreadExecutor()) {
            Future<?> frozen = owner.submit(() -> kit.transactions.run(sql -> {
                assertThat(OutboxTable.lock(sql, shard("frozen"))).isTrue();
                locked.countDown();
                awaitLatch(thaw);
            }));
            locked.await();
            assertThat(relay(producer, "frozen")).isEmpty();
            await().atMost(Duration.ofSeconds(8))
                    .until(() -> relay(producer, "frozen").size() == 1);
            thaw.countDown();
            assertThat(frozen).failsWithin(Duration.ofSeconds(5));
        }
        assertThat(numbersInTopic("tickets", "frozen")).containsExactly(1);
    }

    @Test
    void carriesKeyHeadersAndNullsAsTheyCame() {
        byte[] value = new byte[100];
        random.nextBytes(value);
        append(List.of(
                new OutgoingRecord("timers", "k", Map.of("a", "ä", "b", ""), value),
                new OutgoingRecord("timers", null, Map.of(), null)));
        relayUntilEmpty(producer);
        assertThat(kit.kafka.read("timers")).hasSize(2).anySatisfy(record -> {
            assertThat(record.key()).isEqualTo("k");
            assertThat(record.value()).isEqualTo(value);
            assertThat(new String(record.headers().lastHeader("a").value(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("ä");
        });
    }

    private void append(List<OutgoingRecord> records) {
        kit.transactions.run(sql -> Outbox.append(sql, records));
    }

    private List<SendOutcome> relay(RelayProducer by, String key) {
        return run(by, shard(key), Set.of());
    }

    private List<SendOutcome> run(RelayProducer by, int shard, Set<String> exceptTopics) {
        Instant start = kit.clock.realNow();
        var batch = new RelayBatch(by, () -> Duration.between(start, kit.clock.realNow()), 500);
        return kit.transactions.call(sql -> batch.run(sql, shard, exceptTopics)).orElse(List.of());
    }

    private void relayUntilEmpty(RelayProducer by) {
        while (kit.count("select count(*) from outbox where parked_at is null") > 0) {
            for (int shard : kit.transactions.call(OutboxTable::shardsWithRows)) {
                run(by, shard, Set.of());
            }
        }
    }

    private List<Integer> numbersInTopic(String topic, String key) {
        return kit.kafka.read(topic).stream()
                .filter(record -> key.equals(record.key()))
                .map(OutboxRelayIT::number)
                .toList();
    }

    /** Another key of the same shard. */
    private static String neighbour(String key) {
        return keysOfOneShard(key + "-neighbour", 1, shard(key)).getFirst();
    }

    private static List<String> keysOfOneShard(String prefix, int keys) {
        return keysOfOneShard(prefix, keys, shard(prefix));
    }

    private static List<String> keysOfOneShard(String prefix, int keys, int shard) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> prefix + "-" + i)
                .filter(key -> shard(key) == shard)
                .limit(keys)
                .toList();
    }

    private static int shard(String key) {
        return record("tickets", key, 0).shard();
    }

    private static OutgoingRecord record(String topic, String key, int number) {
        byte[] value = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
        return new OutgoingRecord(topic, key, Map.of("n", Integer.toString(number)), value);
    }

    private static int number(ConsumerRecord<String, byte[]> record) {
        return ByteBuffer.wrap(record.value()).getInt();
    }

    private static int number(OutboxRow row) {
        return Integer.parseInt(row.record().headers().get("n"));
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
