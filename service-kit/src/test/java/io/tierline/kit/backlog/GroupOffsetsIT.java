package io.tierline.kit.backlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.tierline.kit.harness.KitHarness;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a replica sees of partitions that others consume, as it sees nothing but what the group committed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupOffsetsIT {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration OLD = Duration.ofMinutes(1);

    private KitHarness kit;
    private Instant now;
    private Admin admin;
    private KafkaProducer<String, byte[]> producer;

    @BeforeAll
    void start() {
        kit = new KitHarness();
        now = kit.clock.realNow();
        Map<String, Object> broker =
                Map.of("bootstrap.servers", kit.config.kafka().bootstrap());
        admin = Admin.create(broker);
        producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    }

    @AfterAll
    void stop() {
        producer.close();
        admin.close();
        kit.close();
    }

    @Test
    void judgesByAllPartitions() throws Exception {
        String topic = topic("backlog-all");
        send(topic, 0, OLD);
        send(topic, 2, OLD);
        assertThat(backlog(topic)).as("the group has committed nothing").isEqualTo(Backlog.OLD);
        commit(topic, Map.of(0, 1L));
        assertThat(backlog(topic)).isEqualTo(Backlog.OLD);
        commit(topic, Map.of(0, 1L, 2, 1L));
        assertThat(backlog(topic)).isEqualTo(Backlog.NONE);
    }

    @Test
    void toleratesWhatIsFresh() throws Exception {
        String topic = topic("backlog-fresh");
        assertThat(backlog(topic)).as("there is nothing").isEqualTo(Backlog.NONE);
        send(topic, 1, FRESH);
        assertThat(backlog(topic)).isEqualTo(Backlog.NONE);
        send(topic, 0, OLD);
        send(topic, 0, FRESH);
        assertThat(backlog(topic)).isEqualTo(Backlog.OLD);
        commit(topic, Map.of(0, 1L));
        assertThat(backlog(topic)).isEqualTo(Backlog.NONE);
    }

    @Test
    void doesNotWaitForRecordsThatAreNoLongerThere() throws Exception {
        String topic = topic("backlog-deleted");
        send(topic, 0, OLD);
        admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(1)))
                .all()
                .get();
        assertThat(backlog(topic)).isEqualTo(Backlog.NONE);
    }

    @Test
    void countsWhatIsNotHandledOfThePartitionsThatAreAskedFor() throws Exception {
        String topic = topic("lag");
        for (int i = 0; i < 3; i++) {
            send(topic, 0, FRESH);
            send(topic, 1, FRESH);
            send(topic, 2, FRESH);
        }
        commit(topic, Map.of(0, 1L, 1, 3L));
        admin.deleteRecords(Map.of(new TopicPartition(topic, 2), RecordsToDelete.beforeOffset(2)))
                .all()
                .get();
        try (var offsets = GroupOffsets.connect(kit.config, "lag-it")) {
            assertThat(offsets.lag(Set.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1)), Map.of()))
                    .containsOnly(entry(new TopicPartition(topic, 0), 2L), entry(new TopicPartition(topic, 1), 0L));
            assertThat(offsets.lag(Set.of(new TopicPartition(topic, 0)), Map.of(new TopicPartition(topic, 0), 2L)))
                    .as("one more is done than is committed")
                    .containsOnly(entry(new TopicPartition(topic, 0), 1L));
            assertThat(offsets.lag(Set.of(new TopicPartition(topic, 1)), Map.of(new TopicPartition(topic, 1), 2L)))
                    .as("one more is committed than this instance has done")
                    .containsOnly(entry(new TopicPartition(topic, 1), 0L));
            assertThat(offsets.lag(Set.of(new TopicPartition(topic, 2)), Map.of()))
                    .as("committed nothing, and two records are no longer there")
                    .containsOnly(entry(new TopicPartition(topic, 2), 1L));
            assertThat(offsets.lag(Set.of(), Map.of())).isEmpty();
        }
    }

    @Test
    void failsWhereTheBrokerDoesNotAnswer() throws Exception {
        try (var offsets = GroupOffsets.connect("127.0.0.1:1", KitHarness.SERVICE, "nobody")) {
            assertThatThrownBy(() -> offsets.backlog("tickets", now)).isInstanceOf(NoAnswerException.class);
        }
    }

    @Test
    void isUnknownUntilTheBrokerHasSpoken() {
        var group = new GroupBacklog(kit.config, kit.clock);
        assertThat(group.latest()).isEqualTo(Backlog.UNKNOWN);
        group.start();
        try {
            await().until(() -> group.latest() != Backlog.UNKNOWN);
        } finally {
            group.stop();
        }
    }

    private Backlog backlog(String topic) {
        try (var offsets = GroupOffsets.connect(kit.config, "backlog-it")) {
            return offsets.backlog(topic, now);
        }
    }

    private String topic(String name) throws ExecutionException, InterruptedException {
        admin.createTopics(Set.of(new NewTopic(name, 3, (short) 1))).all().get();
        return name;
    }

    private void send(String topic, int partition, Duration age) throws ExecutionException, InterruptedException {
        long sentAt = now.minus(age).toEpochMilli();
        producer.send(new ProducerRecord<>(topic, partition, sentAt, "key", new byte[0]))
                .get();
    }

    private void commit(String topic, Map<Integer, Long> nexts) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        nexts.forEach(
                (partition, next) -> offsets.put(new TopicPartition(topic, partition), new OffsetAndMetadata(next)));
        admin.alterConsumerGroupOffsets(KitHarness.SERVICE, offsets).all().get();
    }
}
