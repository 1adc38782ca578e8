package io.tierline.localstack.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.localstack.infrastructure.SharedInfrastructure.Running;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedInfrastructure.class)
class RecoveryIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void databaseComesBackAfterKillWithWhatWasCommitted(Running running) throws SQLException {
        try (Connection connection = running.connect()) {
            execute(connection, "create table public.survivor (id int)");
            execute(connection, "insert into public.survivor values (42)");
        }

        running.kill("database");

        await().atMost(SOON).ignoreExceptionsInstanceOf(SQLException.class).until(() -> {
            try (Connection connection = running.connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select id from public.survivor")) {
                return rows.next() && rows.getInt(1) == 42;
            }
        });
        assertThat(running.journal()).anyMatch(line -> line.startsWith("database ended with exit code 137"));
    }

    @Test
    void brokerComesBackAfterKillWithWhatWasAcknowledged(Running running) throws Exception {
        RecordMetadata before = send(running, "before");

        running.kill("broker");

        RecordMetadata after = send(running, "after");
        assertThat(after.partition()).isEqualTo(before.partition());
        assertThat(after.offset()).isGreaterThan(before.offset());
        assertThat(valueAt(running, before)).isEqualTo("before");
        assertThat(running.journal()).anyMatch(line -> line.startsWith("broker ended with exit code 137"));
    }

    private static RecordMetadata send(Running running, String value) throws InterruptedException, ExecutionException {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", running.coordinate("TIERLINE_KAFKA_BOOTSTRAP")),
                new StringSerializer(),
                new StringSerializer())) {
            return producer.send(new ProducerRecord<>("timers", "key", value)).get();
        }
    }

    private static String valueAt(Running running, RecordMetadata place) {
        TopicPartition partition = new TopicPartition(place.topic(), place.partition());
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", running.coordinate("TIERLINE_KAFKA_BOOTSTRAP")),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seek(partition, place.offset());
            return consumer.poll(SOON).records(partition).getFirst().value();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
