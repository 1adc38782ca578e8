package io.tierline.escalation.clocks.adapter.rest;

import io.tierline.kit.rest.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Until when somebody wants to see the ledger. */
final class LedgerUntil {
    /** Longer says nothing new and costs without limit. */
    private static final Duration LONGEST_AHEAD = Duration.ofDays(366);

    private LedgerUntil() {}

    /**
     * The instant that was asked for; now if none was.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) if it is none, or too far ahead
     */
    static Instant read(@Nullable String asked, Instant now) {
        Instant until = asked == null ? now : parse(asked);
        if (until.isAfter(now.plus(LONGEST_AHEAD))) {
            throw Refusal.invalid("until", "must lie within a year from now").toProblem();
        }
        return until;
    }

    private static Instant parse(String asked) {
        try {
            return Instant.parse(asked);
        } catch (DateTimeParseException _) {
            throw Refusal.invalid("until", "must be an instant such as 2026-11-20T10:00:00Z")
                    .toProblem();
        }
    }
}
