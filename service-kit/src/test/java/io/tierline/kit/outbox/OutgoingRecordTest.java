package io.tierline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutgoingRecordTest {
    @Test
    void spreadsTicketsOverAllShards() {
        var shards = IntStream.range(0, 1_000)
                .mapToObj(i ->
                        record(new UUID(i * 7919L, i * 104_729L).toString()).shard())
                .distinct();
        assertThat(shards)
                .hasSize(OutgoingRecord.SHARDS)
                .allMatch(shard -> shard >= 0 && shard < OutgoingRecord.SHARDS);
    }

    @Test
    void replacesWhatTheDatabaseCannotHold() {
        var record = new OutgoingRecord("tickets", "k\0", Map.of("h", "v\0"), null);
        assertThat(record.key()).isEqualTo("k\uFFFD");
        assertThat(record.headers()).containsExactly(Map.entry("h", "v\uFFFD"));
    }

    private static OutgoingRecord record(String key) {
        return new OutgoingRecord("tickets", key, Map.of(), new byte[0]);
    }
}
