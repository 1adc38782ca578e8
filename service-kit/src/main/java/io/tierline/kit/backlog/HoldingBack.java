package io.tierline.kit.backlog;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is due waits for facts that are still on their way, all in real time: 60 s at the most while nobody knows
 * whether there are any, and 60 s at the most from when it is known that there are.
 *
 * @param backlog what the last look found
 * @param unknownSince since when within this outage it has been unknown at times; null: it has not
 * @param oldSince since when within this outage there have been old facts at times; null: there have not
 */
record HoldingBack(
        Backlog backlog,
        @Nullable Instant unknownSince,
        @Nullable Instant oldSince) {
    /** The facts are not behind. */
    static final HoldingBack NOT = new HoldingBack(Backlog.NONE, null, null);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After a look. */
    HoldingBack after(Backlog found, Instant now) {
        return switch (found) {
            case NONE -> NOT;
            case UNKNOWN -> new HoldingBack(found, unknownSince == null ? now : unknownSince, oldSince);
            case OLD -> new HoldingBack(found, unknownSince, oldSince == null ? now : oldSince);
        };
    }

    /** Whether what is due waits. */
    boolean holds(Instant now) {
        Instant since =
                switch (backlog) {
                    case NONE -> null;
                    case UNKNOWN -> unknownSince;
                    case OLD -> oldSince;
                };
        return since != null && Duration.between(since, now).compareTo(PATIENCE) < 0;
    }

    /** For how long facts have been behind, or nobody knew. */
    Duration waited(Instant now) {
        return Stream.of(unknownSince, oldSince)
                .filter(Objects::nonNull)
                .map(since -> Duration.between(since, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
