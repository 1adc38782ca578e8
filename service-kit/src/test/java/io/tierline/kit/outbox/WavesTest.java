package io.tierline.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WavesTest {
    @Test
    void putsRowsOfOneKeyIntoWavesInTheirOrder() {
        var waves = Waves.of(List.of(row(1, "a"), row(2, "b"), row(3, "a"), row(4, "a"), row(5, "b")));
        assertThat(waves.stream().map(wave -> wave.stream().map(OutboxRow::id).toList()))
                .containsExactly(List.of(1L, 2L), List.of(3L, 5L), List.of(4L));
    }

    @Test
    void putsRowsWithoutKeyOneAfterAnother() {
        assertThat(Waves.of(List.of(row(1, null), row(2, null)))).hasSize(2);
    }

    @Test
    void hasNoWaveWithoutRows() {
        assertThat(Waves.of(List.of())).isEmpty();
    }

    private static OutboxRow row(long id, @Nullable String key) {
        return new OutboxRow(id, new OutgoingRecord("tickets", key, Map.of(), new byte[0]));
    }
}
