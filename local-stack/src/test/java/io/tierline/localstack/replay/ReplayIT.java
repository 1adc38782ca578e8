package io.tierline.localstack.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import io.tierline.localstack.broker.DeadLetterTopic;
import io.tierline.localstack.infrastructure.SharedInfrastructure;
import io.tierline.localstack.infrastructure.SharedInfrastructure.Running;
import io.tierline.localstack.service.ServiceName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedInfrastructure.class)
class ReplayIT {
    private static final DeadLetterTopic REFUSED = new DeadLetterTopic(Topics.TICKETS, ServiceName.TRIAGE);
    private static final Selection ALL = new Selection(null, false);

    private final List<String> journal = new ArrayList<>();
    private final String bootstrap;
    private final Replay replay;

    ReplayIT(Running running) {
        this.bootstrap = running.coordinate("TIERLINE_KAFKA_BOOTSTRAP");
        this.replay = new Replay(bootstrap, journal::add);
    }

    @Test
    void offersARefusedEventOnceToTheServiceThatRefusedIt() throws Exception {
        String event = refuse();

        assertThat(run(new Selection(null, true))).isEqualTo(1);
        assertThat(offered(event)).isEmpty();
        assertThat(run(ALL)).isEqualTo(1);
        assertThat(run(ALL)).isZero();

        assertThat(offered(event)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo("ticket-1");
            assertThat(record.value()).isEqualTo("{}");
            assertThat(headers(record))
                    .containsEntry(EventHeaders.REPLAY_FOR, "triage")
                    .containsEntry(EventHeaders.TYPE, "ticket.submitted")
                    .doesNotContainKeys(
                            EventHeaders.DEAD_LETTER_CAUSE,
                            EventHeaders.DEAD_LETTER_SERVICE,
                            EventHeaders.DEAD_LETTER_AT);
        });
        assertThat(journal.getLast()).contains(event, "no such policy");
    }

    @Test
    void offersOneNamedEventAgainAndAgainAndNoOther() throws Exception {
        String wanted = refuse();
        String other = refuse();
        Selection one = new Selection(wanted, false);

        assertThat(run(one)).isEqualTo(1);
        assertThat(run(one)).isEqualTo(1);

        assertThat(offered(wanted)).hasSize(2);
        assertThat(offered(other)).isEmpty();
        assertThat(run(ALL))
                .as("naming one event does not make the rest forgotten")
                .isEqualTo(2);
    }

    @Test
    void leavesOutWhatIsCutAndSaysWhereItLies() throws Exception {
        String event = refuse(Map.of(
                EventHeaders.DEAD_LETTER_ORIGINAL_SIZE, "5000000",
                EventHeaders.DEAD_LETTER_ORIGINAL_PLACE, "tickets/3/42"));

        assertThat(run(new Selection(event, false))).isZero();

        assertThat(offered(event)).isEmpty();
        assertThat(journal)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("left out")
                .contains(event, "5000000 bytes", "tickets/3/42");
    }

    private int run(Selection selection) throws InterruptedException {
        return replay.run(List.of(REFUSED), selection);
    }

    private String refuse() throws Exception {
        return refuse(Map.of());
    }

    private String refuse(Map<String, String> furtherHeaders) throws Exception {
        String event = UUID.randomUUID().toString();
        ProducerRecord<String, String> record = new ProducerRecord<>(REFUSED.name(), "ticket-1", "{}");
        Map.of(
                        EventHeaders.ID, event,
                        EventHeaders.TYPE, "ticket.submitted",
                        EventHeaders.DEAD_LETTER_CAUSE, "no such policy",
                        EventHeaders.DEAD_LETTER_SERVICE, "triage",
                        EventHeaders.DEAD_LETTER_AT, "2026-11-24T01:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        furtherHeaders.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
        return event;
    }

    private List<ConsumerRecord<String, String>> offered(String event) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap), new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.TICKETS).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            found.removeIf(record -> !event.equals(headers(record).get(EventHeaders.ID)));
            return found;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new TreeMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
