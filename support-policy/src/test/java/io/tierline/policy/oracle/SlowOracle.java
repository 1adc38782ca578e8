package io.tierline.policy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Walks through a case one step of time after another, and never faster. At each step first the facts of that instant,
 * then what is due (R2), then the step itself.
 */
final class SlowOracle {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration SECOND = Duration.ofSeconds(1);

    private SlowOracle() {}

    /**
     * What fires, in the order of the simulation contract.
     *
     * @throws IllegalArgumentException if an instant of the case does not lie on a step counted from the submission
     */
    static List<OracleEntry> fires(OracleCase asked, Duration step) {
        requireOnSteps(asked, step);
        OracleState ticket = new OracleState(asked);
        int next = 0;
        for (Instant now = asked.ticket().submittedAt(); !now.isAfter(asked.until()); now = now.plus(step)) {
            while (next < asked.facts().size() && asked.facts().get(next).at().equals(now)) {
                ticket.apply(asked.facts().get(next++));
            }
            ticket.fireWhatIsDue(now);
            ticket.tick(now.getEpochSecond(), step.toSeconds());
        }
        return ticket.fired();
    }

    private static void requireOnSteps(OracleCase asked, Duration step) {
        Instant submitted = asked.ticket().submittedAt();
        Instant last = submitted;
        for (OracleFact fact : asked.facts()) {
            boolean onStep = Duration.between(submitted, fact.at()).toSeconds() % step.toSeconds() == 0;
            if (!onStep || fact.at().isBefore(last)) {
                throw new IllegalArgumentException("not on a step of " + step + ", or before the fact ahead: " + fact);
            }
            last = fact.at();
        }
    }
}
