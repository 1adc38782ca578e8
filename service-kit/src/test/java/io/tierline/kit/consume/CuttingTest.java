package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EventHeaders;
import io.tierline.kit.outbox.OutgoingRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.AbstractRecords;
import org.apache.kafka.common.record.RecordBatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CuttingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    /** What a producer takes, unless it is told otherwise. */
    private static final int MAX_REQUEST_SIZE = 1024 * 1024;

    static Stream<IncomingRecord> whateverAConsumerMayGet() {
        Map<String, String> few = Map.of(EventHeaders.ID, "e", EventHeaders.TYPE, "ticket.submitted");
        Map<String, String> many = new HashMap<>(few);
        IntStream.range(0, 200_000).forEach(n -> many.put("header-" + n, ""));
        String long5 = "ä".repeat(2_500_000);
        return Stream.of(
                record("key", few, new byte[999_000]),
                record("key", few, new byte[1_000_000]),
                record("key", few, new byte[MAX_REQUEST_SIZE - 100]),
                record("key", few, new byte[50_000_000]),
                record(null, few, new byte[5_000_000]),
                record(long5, few, null),
                record("key", Map.of(EventHeaders.ID, long5, "other", long5), new byte[1]),
                record("key", many, new byte[900_000]));
    }

    @ParameterizedTest
    @MethodSource("whateverAConsumerMayGet")
    void makesADeadLetterThatAProducerSends(IncomingRecord record) {
        OutgoingRecord letter = letter(record);
        assertThat(sizeOf(letter)).isLessThanOrEqualTo(MAX_REQUEST_SIZE);
        assertThat(letter.headers()).containsEntry(EventHeaders.DEAD_LETTER_CAUSE, "cause");
    }

    @Test
    void leavesAloneWhatFits() {
        byte[] value = new byte[990_000];
        OutgoingRecord letter = letter(record("key", Map.of("a", "b"), value));
        assertThat(letter.value()).isSameAs(value);
        assertThat(letter.headers())
                .containsEntry("a", "b")
                .doesNotContainKeys(EventHeaders.DEAD_LETTER_ORIGINAL_SIZE, EventHeaders.DEAD_LETTER_ORIGINAL_PLACE);
    }

    @Test
    void keepsTheBeginningAndSaysWhereTheRestIs() {
        byte[] value = "0123456789".repeat(500_000).getBytes(StandardCharsets.UTF_8);
        OutgoingRecord letter = letter(record("key", Map.of("a", "b"), value));
        assertThat(new String(letter.value(), StandardCharsets.UTF_8))
                .isEqualTo("0123456789".repeat(7_000).substring(0, 64 * 1024));
        assertThat(letter.key()).isEqualTo("key");
        assertThat(letter.headers())
                .containsEntry("a", "b")
                .containsEntry(EventHeaders.DEAD_LETTER_ORIGINAL_SIZE, "5000000")
                .containsEntry(EventHeaders.DEAD_LETTER_ORIGINAL_PLACE, "tickets/3/42");
    }

    @Test
    void keepsTheNamesOfTheEventWhereHeadersAreTooManyOrTooLong() {
        Map<String, String> headers =
                Map.of(EventHeaders.ID, "e".repeat(2_000_000), EventHeaders.SUBJECT, "TL-1", "other", "x");
        OutgoingRecord letter = letter(record("k".repeat(2_000), headers, new byte[7]));
        assertThat(letter.key()).isEqualTo("k".repeat(1_000));
        assertThat(letter.headers())
                .containsEntry(EventHeaders.ID, "e".repeat(1_000))
                .containsEntry(EventHeaders.SUBJECT, "TL-1")
                .containsEntry(EventHeaders.DEAD_LETTER_ORIGINAL_SIZE, "7")
                .doesNotContainKey("other");
    }

    private static OutgoingRecord letter(IncomingRecord record) {
        return new DeadLetter(record, "cause").outgoing("triage", NOW);
    }

    private static IncomingRecord record(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        return new IncomingRecord("tickets", 3, 42, key, Map.copyOf(headers), value);
    }

    /** As a producer counts. */
    private static int sizeOf(OutgoingRecord letter) {
        var headers = new RecordHeaders();
        letter.headers().forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        byte[] key = letter.key() == null ? null : letter.key().getBytes(StandardCharsets.UTF_8);
        return AbstractRecords.estimateSizeInBytesUpperBound(
                RecordBatch.CURRENT_MAGIC_VALUE, Compression.NONE.type(), key, letter.value(), headers.toArray());
    }
}
