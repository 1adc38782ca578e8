package io.tierline.kit.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows in the order in which they may be sent: no wave holds two rows of one key. */
final class Waves {
    private Waves() {}

    /**
     * The n-th wave holds the n-th row of each key. A key's next row is sent only when the one before is acknowledged,
     * because a producer that loses one request may still deliver the next.
     *
     * @param rows in id order
     */
    static List<List<OutboxRow>> of(List<OutboxRow> rows) {
        List<List<OutboxRow>> waves = new ArrayList<>();
        Map<@Nullable String, Integer> rowsOfKey = new HashMap<>();
        for (OutboxRow row : rows) {
            int wave = rowsOfKey.merge(row.record().key(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(row);
        }
        return waves;
    }
}
