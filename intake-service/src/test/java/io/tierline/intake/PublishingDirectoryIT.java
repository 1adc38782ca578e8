package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.Topics;
import io.tierline.intake.customer.application.PublishingDirectory;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.kit.testing.TestKafka;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each night every customer goes to the topic {@code directory} again, once. */
@QuarkusTest
class PublishingDirectoryIT extends IntakeTest {
    private static final int REPLICAS = 4;
    private static final String FINISHED = "select finished::text from intake.directory_publication";
    private static final String MANY = """
            insert into intake.customer (tenant, id, version, name, policy, plan, zone, country, language)
            select 'many', 'many-' || n, %d, 'Many', 'sophos', 'standard', 'Asia/Tokyo', 'JP', 'ja'
              from generate_series(1, 450) as n""";
    private static final String NIGHT_COMES = "update intake.directory_publication set night = night - 1";
    private static final String BROKER_AWAY = """
            insert into intake.outbox (shard, topic, key, headers, value)
            select 3, 'a-topic-that-is-not-there', 'key', '{}', '' from generate_series(1, 1000)""";

    /** Tells what one test published from what another did. */
    private static final AtomicLong VERSIONS = new AtomicLong();

    @Inject
    PublishingDirectory directory;

    private long version;

    @BeforeEach
    void storeMany() throws Exception {
        untilFinished();
        version = VERSIONS.incrementAndGet() * 10;
        database().change(MANY.formatted(version));
    }

    @AfterEach
    void forgetMany() throws SQLException {
        database().change("delete from intake.customer where tenant = 'many'");
        database().change("delete from intake.outbox where topic = 'a-topic-that-is-not-there'");
    }

    @Test
    void publishesEveryCustomerOnceHoweverManyReplicasRun() throws Exception {
        database().change(NIGHT_COMES);
        Callable<Boolean> replica = this::untilFinished;
        try (var replicas = Executors.newFixedThreadPool(REPLICAS)) {
            for (Future<Boolean> one : replicas.invokeAll(
                    Stream.generate(() -> replica).limit(REPLICAS).toList())) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(directory.publishBatch()).isFalse();
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(database().texts("select topic from intake.outbox where topic = 'directory'"))
                                .isEmpty());
        assertThat(published("many"))
                .filteredOn(entry -> entry.version() == version)
                .hasSize(450)
                .extracting(DirectoryEntry::customer)
                .doesNotHaveDuplicates();
        assertThat(published("default"))
                .filteredOn(entry -> entry.customer().equals(PLATINUM))
                .last()
                .satisfies(entry -> assertThat(entry.contacts())
                        .extracting(DirectoryEntry.Contact::email)
                        .containsExactly("hanako@acme-platinum.example"));
    }

    @Test
    void waitsWhileTheBrokerIsAway() throws Exception {
        database().change(BROKER_AWAY);
        database().change(NIGHT_COMES);
        assertThat(directory.publishBatch()).isFalse();
        assertThat(database().texts("select topic from intake.outbox where topic = 'directory'"))
                .isEmpty();
        database().change("delete from intake.outbox where topic = 'a-topic-that-is-not-there'");
        assertThat(untilFinished()).isTrue();
    }

    @Test
    void publishesNoVersionBehindANewerOne() throws Exception {
        try (Connection saving = database().asSuperuser();
                var replica = Executors.newSingleThreadExecutor()) {
            saving.setAutoCommit(false);
            saving.createStatement().execute("update intake.customer set version = version + 1 where id = 'many-1'");
            database().change(NIGHT_COMES);
            Future<Boolean> publishing = replica.submit(this::untilFinished);
            Awaitility.await()
                    .untilAsserted(() -> assertThat(database()
                                    .texts("select query from pg_stat_activity where wait_event_type = 'Lock'"
                                            + " and query like '%for share'"))
                            .hasSize(1));
            saving.commit();
            assertThat(publishing.get()).isTrue();
        }
        Awaitility.await()
                .untilAsserted(() -> assertThat(published("many"))
                        .filteredOn(entry -> entry.customer().equals("many-1"))
                        .last()
                        .extracting(DirectoryEntry::version)
                        .isEqualTo(version + 1));
    }

    private boolean untilFinished() {
        Awaitility.await().until(() -> {
            directory.publishBatch();
            return database().texts(FINISHED).equals(List.of("true"));
        });
        return true;
    }

    private List<DirectoryEntry> published(String tenant) throws Exception {
        var entries = new ArrayList<DirectoryEntry>();
        try (var kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            for (var record : kafka.read(Topics.DIRECTORY)) {
                entries.add(DirectoryCodec.decode(record.value()));
            }
        }
        return entries.stream().filter(entry -> entry.tenant().equals(tenant)).toList();
    }
}
