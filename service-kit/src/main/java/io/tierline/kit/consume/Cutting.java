package io.tierline.kit.consume;

import io.tierline.events.EventHeaders;
import io.tierline.kit.outbox.OutgoingRecord;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes dead letters fit. A broker takes what is small once it is compressed, and a producer refuses what is large before:
 * so a record that came in need not go out again as it came.
 */
final class Cutting {
    /** In bytes. A producer sends 1 MiB, counted before compression and with its own additions. */
    private static final int LARGEST = 1_000_000;

    /** In bytes; enough to see what it was. */
    private static final int LONGEST_VALUE = 64 * 1024;

    /** In bytes; key and headers that are larger are cut, too. */
    private static final int LARGEST_FRAME = 64 * 1024;

    /** In characters, of a key or a header that is cut. */
    private static final int LONGEST_TEXT = 1_000;

    /** More than Kafka adds to a header. */
    private static final int ADDED_TO_HEADER = 10;

    /** What is left of too many headers: the event by name, and the refusal. */
    private static final Set<String> NAMES = Set.of(
            EventHeaders.ID,
            EventHeaders.TYPE,
            EventHeaders.SOURCE,
            EventHeaders.TIME,
            EventHeaders.SUBJECT,
            EventHeaders.TENANT,
            EventHeaders.SEQUENCE,
            EventHeaders.DEAD_LETTER_CAUSE,
            EventHeaders.DEAD_LETTER_SERVICE,
            EventHeaders.DEAD_LETTER_AT);

    private Cutting() {}

    /** The letter as it is if it fits; else cut, with headers that say so and where the original lies. */
    static OutgoingRecord toFit(OutgoingRecord letter, String placeOfOriginal) {
        int frame = frame(letter);
        int value = letter.value() == null ? 0 : letter.value().length;
        if ((long) frame + value <= LARGEST) {
            return letter;
        }
        boolean wide = frame > LARGEST_FRAME;
        Map<String, String> headers = new HashMap<>(wide ? named(letter.headers()) : letter.headers());
        headers.put(EventHeaders.DEAD_LETTER_ORIGINAL_SIZE, Integer.toString(value));
        headers.put(EventHeaders.DEAD_LETTER_ORIGINAL_PLACE, placeOfOriginal);
        String key = letter.key();
        return new OutgoingRecord(letter.topic(), key == null || !wide ? key : cut(key), headers, cut(letter.value()));
    }

    private static int frame(OutgoingRecord letter) {
        int size = letter.key() == null ? 0 : bytes(letter.key());
        for (Map.Entry<String, String> header : letter.headers().entrySet()) {
            size += bytes(header.getKey()) + bytes(header.getValue()) + ADDED_TO_HEADER;
        }
        return size;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, String> named(Map<String, String> headers) {
        Map<String, String> named = new HashMap<>();
        headers.forEach((name, value) -> {
            if (NAMES.contains(name)) {
                named.put(name, cut(value));
            }
        });
        return named;
    }

    private static String cut(String text) {
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    private static byte @Nullable [] cut(byte @Nullable [] value) {
        return value == null || value.length <= LONGEST_VALUE ? value : Arrays.copyOf(value, LONGEST_VALUE);
    }
}
