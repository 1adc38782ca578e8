package io.tierline.localstack.replay;

import org.jspecify.annotations.Nullable;

/**
 * Which refused records to offer again, or which parked rows to release.
 *
 * @param event id of one event, offered again even if it was before; null for everything not yet offered again
 * @param dryRun only say what would be done
 */
public record Selection(@Nullable String event, boolean dryRun) {
    boolean includes(ReplayRecord replay) {
        return event == null || event.equals(replay.eventId());
    }

    /** Whether to begin with the oldest record, offered again before or not. */
    boolean fromBeginning() {
        return event != null;
    }

    /** Whether everything read counts as offered again. */
    boolean remembers() {
        return event == null && !dryRun;
    }
}
