package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.events.EventEnvelope;
import io.tierline.events.EventHeaders;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import io.tierline.events.Topics;
import io.tierline.kit.consume.Probe.Counted;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.harness.KitHarness;
import io.tierline.kit.loop.Retry;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.testing.TestEvents;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchProcessorIT {
    private static final Set<String> TYPES = EventTypes.namesOf(IntakeEvent.StatusChanged.class);

    private final TestEvents events = new TestEvents("intake", 20_261_120);
    private final AtomicInteger offset = new AtomicInteger();
    private KitHarness kit;
    private Probe probe;
    private BatchProcessor<Counted> processor;

    @BeforeAll
    void start() {
        kit = new KitHarness();
    }

    @AfterAll
    void stop() {
        kit.close();
    }

    @BeforeEach
    void emptyTables() {
        kit.transactions.run(sql -> {
            sql.update("delete from outbox");
            sql.update("delete from probe");
            sql.update("delete from dead_letter_flag");
        });
        probe = new Probe();
        processor = processor(probe);
    }

    @Test
    void handlesARepeatedEventOnce() {
        UUID ticket = events.ticketId();
        OutgoingRecord record = status(ticket, "open");
        processor.process(batch(record, record));
        processor.process(batch(record));
        assertThat(count(ticket)).isEqualTo(1);
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void foldsTheEventsOfATicketInTheirOrder() {
        UUID ticket = events.ticketId();
        UUID other = events.ticketId();
        processor.process(batch(status(ticket, "a"), status(other, "x"), status(ticket, "b"), status(ticket, "c")));
        assertThat(note(ticket)).isEqualTo("abc");
        assertThat(note(other)).isEqualTo("x");
        assertThat(outbox().stream()
                        .filter(row -> ticket.toString().equals(row.key()))
                        .map(row -> row.headers().get(EventHeaders.SEQUENCE)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void answersInTheNameOfTheServiceAndOfTheCause() {
        UUID ticket = events.ticketId();
        OutgoingRecord cause = status(ticket, "open");
        processor.process(batch(cause));
        assertThat(outbox()).singleElement().satisfies(answer -> {
            assertThat(answer.topic()).isEqualTo(Topics.TICKETS);
            assertThat(answer.headers())
                    .containsEntry(EventHeaders.SOURCE, KitHarness.SERVICE)
                    .containsEntry(EventHeaders.CAUSATION_ID, cause.headers().get(EventHeaders.ID))
                    .containsEntry(EventHeaders.SUBJECT, cause.headers().get(EventHeaders.SUBJECT))
                    .containsEntry(EventHeaders.TENANT, "default");
            assertThat(answer.headers().get(EventHeaders.ID))
                    .isNotEqualTo(cause.headers().get(EventHeaders.ID));
        });
    }

    @Test
    void skipsWhatIsNotForThisService() {
        UUID ticket = events.ticketId();
        EventEnvelope unwanted = events.about(ticket, now(), new IntakeEvent.PhoneConfirmed(now()));
        processor.process(batch(
                OutgoingRecord.ticketEvent(unwanted),
                with(status(ticket, "open"), EventHeaders.TYPE, "ticket.of-tomorrow"),
                with(status(ticket, "open"), EventHeaders.REPLAY_FOR, "notification")));
        assertThat(count(ticket)).isZero();
        assertThat(outbox()).isEmpty();
    }

    @Test
    void buriesWhatItCannotReadAndGoesOn() {
        UUID ticket = events.ticketId();
        UUID other = events.ticketId();
        OutgoingRecord garbage = withValue(status(ticket, "open"), "{not json");
        processor.process(batch(garbage, status(other, "open")));
        assertThat(count(other)).isEqualTo(1);
        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("tickets.dead-letter.triage");
            assertThat(letter.key()).isEqualTo(ticket.toString());
            assertThat(letter.value()).isEqualTo(garbage.value());
            assertThat(letter.headers())
                    .containsAllEntriesOf(garbage.headers())
                    .containsEntry(EventHeaders.DEAD_LETTER_SERVICE, "triage")
                    .containsKey(EventHeaders.DEAD_LETTER_AT);
            assertThat(letter.headers().get(EventHeaders.DEAD_LETTER_CAUSE)).contains("does not parse");
        });
        assertThat(flags(ticket)).isEqualTo(1);
    }

    @Test
    void buriesAnEventWhoseDecisionThrowsAndGoesOn() {
        UUID ticket = events.ticketId();
        processor.process(batch(status(ticket, "a"), status(ticket, "poison"), status(ticket, "b")));
        assertThat(note(ticket)).isEqualTo("ab");
        assertThat(deadLetters())
                .singleElement()
                .satisfies(letter -> assertThat(letter.headers().get(EventHeaders.DEAD_LETTER_CAUSE))
                        .contains("poison"));
        assertThat(flags(ticket)).isEqualTo(1);
    }

    @Test
    void doesNotJamOnARecordThatIsNoEventAtAll() {
        var bare = new OutgoingRecord("tickets", "no\0ticket", Map.of("x\0", "\0"), null);
        ConsumerRecords<String, byte[]> polled = batch(bare, with(bare, EventHeaders.ID, "no-uuid"));
        processor.process(polled);
        processor.process(polled);
        assertThat(deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.value()).isNull());
    }

    @Test
    void buriesOnlyTheCulpritOfAnErrorInTheData() {
        UUID good = events.ticketId();
        UUID culprit = events.ticketId();
        processor.process(batch(status(good, "a"), status(culprit, "data-error"), status(good, "b")));
        assertThat(note(good)).isEqualTo("ab");
        assertThat(count(culprit)).isZero();
        assertThat(deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo(culprit.toString());
            assertThat(letter.headers().get(EventHeaders.DEAD_LETTER_CAUSE)).contains("23514");
        });
        assertThat(flags(culprit)).isEqualTo(1);
    }

    @Test
    void triesARecordOnceMoreThatFailedAlone() {
        UUID ticket = events.ticketId();
        var tries = new AtomicInteger();
        var lost = new Counted(ticket, 100, "another replica was quicker");
        processor = processor((state, event, now) ->
                tries.incrementAndGet() == 1 ? Decision.silently(lost) : probe.decide(state, event, now));
        processor.process(batch(status(ticket, "open")));
        assertThat(tries).hasValue(2);
        assertThat(count(ticket)).isEqualTo(1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    @Timeout(60)
    void buriesARecordThatIsTooLongForAnIndex() {
        UUID ticket = events.ticketId();
        kit.asSuperuser("create unique index probe_note on triage.probe (note)");
        try {
            // Random, or it would be compressed to a length that fits.
            String note = Stream.generate(() -> events.ticketId().toString())
                    .limit(1_000)
                    .collect(Collectors.joining());
            processor.process(batch(status(ticket, note)));
            assertThat(deadLetters())
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.headers().get(EventHeaders.DEAD_LETTER_CAUSE))
                            .contains("54000"));
        } finally {
            kit.asSuperuser("drop index triage.probe_note");
        }
    }

    @Test
    void triesAgainWithoutEndWhatWillPass() {
        UUID ticket = events.ticketId();
        var tries = new AtomicInteger();
        probe.interfere(() -> {
            if (tries.incrementAndGet() <= 3) {
                throw new NotYetException("not yet");
            }
        });
        processor.process(batch(status(ticket, "open")));
        assertThat(tries).hasValue(4);
        assertThat(count(ticket)).isEqualTo(1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void survivesALostConnection() {
        UUID ticket = events.ticketId();
        var tries = new AtomicInteger();
        probe.interfere(() -> {
            if (tries.incrementAndGet() == 1) {
                kit.asSuperuser(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'triage_login'");
            }
        });
        processor.process(batch(status(ticket, "open")));
        assertThat(tries).hasValue(2);
        assertThat(count(ticket)).isEqualTo(1);
        assertThat(outbox()).hasSize(1);
    }

    @Test
    void letsAnErrorThroughAndBuriesNothing() {
        UUID ticket = events.ticketId();
        probe.interfere(() -> {
            throw new StackOverflowError("seeded");
        });
        ConsumerRecords<String, byte[]> polled = batch(status(ticket, "open"));
        assertThatThrownBy(() -> processor.process(polled)).isInstanceOf(StackOverflowError.class);
        assertThat(outbox()).isEmpty();
    }

    @Test
    void handlesAReplayOnceMoreAndOnlyOnce() {
        UUID ticket = events.ticketId();
        OutgoingRecord record = status(ticket, "open");
        probe.interfere(() -> {
            throw new IllegalStateException("a bug");
        });
        processor.process(batch(record));
        OutgoingRecord replay = with(record, EventHeaders.REPLAY_FOR, KitHarness.SERVICE);
        processor.process(batch(replay));
        assertThat(deadLetters())
                .hasSize(2)
                .allSatisfy(letter -> assertThat(letter.headers()).doesNotContainKey(EventHeaders.REPLAY_FOR));
        assertThat(flags(ticket)).isEqualTo(1);

        probe.interfere(() -> {});
        processor.process(batch(record));
        assertThat(count(ticket)).as("the record itself is still a repeat").isZero();
        processor.process(batch(replay));
        processor.process(batch(replay, replay));
        assertThat(count(ticket)).isEqualTo(1);
        assertThat(flags(ticket)).isZero();
        assertThat(deadLetters()).hasSize(2);
    }

    private BatchProcessor<Counted> processor(Decider<Counted> decider) {
        var transaction = new BatchTransaction<>(
                probe, decider, new EventFactory(kit.clock, kit.config), kit.clock, KitHarness.SERVICE);
        var surroundings = new BatchProcessor.Surroundings(
                kit.transactions, kit.clock, new OutboxSignal(), new Retry(), kit.metrics, KitHarness.SERVICE);
        return new BatchProcessor<>(surroundings, TYPES, transaction);
    }

    private OutgoingRecord status(UUID ticket, String to) {
        return OutgoingRecord.ticketEvent(
                events.about(ticket, now(), new IntakeEvent.StatusChanged(now(), "open", to)));
    }

    private Instant now() {
        return kit.clock.realNow();
    }

    private static OutgoingRecord with(OutgoingRecord record, String header, String value) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put(header, value);
        return new OutgoingRecord(record.topic(), record.key(), headers, record.value());
    }

    private static OutgoingRecord withValue(OutgoingRecord record, String value) {
        return new OutgoingRecord(
                record.topic(), record.key(), record.headers(), value.getBytes(StandardCharsets.UTF_8));
    }

    private ConsumerRecords<String, byte[]> batch(OutgoingRecord... outgoing) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        for (OutgoingRecord record : outgoing) {
            var polled = new ConsumerRecord<>("tickets", 0, offset.incrementAndGet(), record.key(), record.value());
            record.headers()
                    .forEach((name, value) -> polled.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            records.add(polled);
        }
        var partition = new TopicPartition("tickets", 0);
        return new ConsumerRecords<>(
                Map.of(partition, records), Map.of(partition, new OffsetAndMetadata(offset.get() + 1)));
    }

    private long count(UUID ticket) {
        return kit.count("select coalesce(sum(events), 0) from probe where ticket_id = $1", ticket);
    }

    private long flags(UUID ticket) {
        return kit.count("select count(*) from dead_letter_flag where ticket_id = $1", ticket);
    }

    private @Nullable String note(UUID ticket) {
        return kit.transactions.call(sql -> sql.query("select note from probe where ticket_id = $1", ticket)
                .getFirst()
                .getString("note"));
    }

    private List<OutgoingRecord> deadLetters() {
        return outbox().stream()
                .filter(row -> row.topic().contains(".dead-letter."))
                .toList();
    }

    private List<OutgoingRecord> outbox() {
        return kit.transactions.call(sql ->
                sql.query("select topic, key, headers::text as headers, value from outbox order by id").stream()
                        .map(row -> new OutgoingRecord(
                                row.getString("topic"),
                                row.getString("key"),
                                headers(row.getString("headers")),
                                row.getBuffer("value") == null
                                        ? null
                                        : row.getBuffer("value").getBytes()))
                        .toList());
    }

    private static Map<String, String> headers(String json) {
        Map<String, String> headers = new HashMap<>();
        new JsonObject(json).forEach(entry -> headers.put(entry.getKey(), (String) entry.getValue()));
        return headers;
    }
}
