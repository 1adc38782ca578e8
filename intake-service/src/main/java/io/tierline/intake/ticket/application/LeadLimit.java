package io.tierline.intake.ticket.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * A clock that was set back stands, and facts bear the instant at which it does; but none whose time lies so far ahead that
 * escalation would bury it is recorded.
 */
@ApplicationScoped
class LeadLimit {
    /** Nobody is sent away for longer: somebody may set the clock right meanwhile. */
    private static final long LONGEST_RETRY_AFTER_SECONDS = 60;

    private final Function<Instant, Duration> leadOf;
    private final Duration longest;

    @Inject
    LeadLimit(TierlineClock clock, FactsConfig config) {
        this(clock::leadOf, config.lead());
    }

    LeadLimit(Function<Instant, Duration> leadOf, Duration longest) {
        this.leadOf = leadOf;
        this.longest = longest;
    }

    /** Why no fact is recorded that occurs then (503, with the time until it could be); empty if it is. */
    Optional<Refusal> refusal(Instant occurredAt) {
        Duration tooFar = leadOf.apply(occurredAt).minus(longest);
        return tooFar.isPositive()
                ? Optional.of(Refusal.unavailable(
                        "the clock was set back and nothing can be recorded until it has caught up; try again later",
                        retryAfterSeconds(tooFar)))
                : Optional.empty();
    }

    private static int retryAfterSeconds(Duration tooFar) {
        return (int) Math.min(tooFar.toSeconds() + 1, LONGEST_RETRY_AFTER_SECONDS);
    }
}
