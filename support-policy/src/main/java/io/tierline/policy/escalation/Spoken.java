package io.tierline.policy.escalation;

import io.tierline.policy.Counting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Says a length of time as policy files do, {@code 2h 5m}, and what a clock counted. */
final class Spoken {

    private Spoken() {}

    static String of(Duration time) {
        String hours = time.toHours() == 0 ? "" : time.toHours() + "h ";
        String minutes = time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "m ";
        boolean seconds = time.toSecondsPart() > 0 || time.compareTo(Duration.ofMinutes(1)) < 0;
        return (hours + minutes + (seconds ? time.toSecondsPart() + "s" : "")).strip();
    }

    /**
     * What a clock counted until now: what had run of it when it last began to run or was held, and since when it has run
     * on (UTC, to the second). The ledger has each segment.
     */
    static String counted(Clock clock) {
        return switch (clock) {
            case Clock.Running(Allowance allowance, Duration ran, Instant since, Instant _) ->
                ", counted " + (ran.isZero() ? "" : "on ") + minutes(allowance.counting()) + "from "
                        + since.truncatedTo(ChronoUnit.SECONDS) + (ran.isZero() ? "" : " after " + of(ran));
            case Clock.Held(Allowance allowance, Duration ran) ->
                ", counted " + minutes(allowance.counting()) + of(ran) + " so far";
        };
    }

    private static String minutes(Counting counting) {
        return switch (counting) {
            case ROUND_THE_CLOCK -> "";
            case BUSINESS -> "in business hours ";
        };
    }
}
