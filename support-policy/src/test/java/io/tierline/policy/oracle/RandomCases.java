package io.tierline.policy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Draws cases: the same seed, the same case. Every instant lies on a step counted from the submission. */
final class RandomCases {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Leaves room for the longest case before the dates of {@link TokyoHours} end. */
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);

    /** Days at the edges of weekends, of holidays and of the year end. */
    private static final List<LocalDate> AWKWARD_DAYS = List.of(
            LocalDate.of(2026, 3, 19),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 6),
            LocalDate.of(2026, 9, 18),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 5));

    /** Sharp on the edges of the working day (R1), and at night. */
    private static final List<LocalTime> AWKWARD_TIMES = List.of(
            TokyoHours.OPENS,
            TokyoHours.OPENS.minusMinutes(1),
            TokyoHours.CLOSES,
            TokyoHours.CLOSES.minusMinutes(1),
            LocalTime.MIDNIGHT,
            LocalTime.of(3, 17));

    private static final List<String> PLANS = List.of("standard", "premium", "platinum");
    private static final List<String> SEVERITIES = List.of("critical", "critical", "2", "2", "3", "4");
    private static final List<String> CHANNELS = List.of("web", "email", "email", "phone", "api", "video");
    private static final List<String> REGIONS = List.of("JP", "JP", "APAC", "US", "CA", "AU", "LATAM", "EU", "MEA");
    private static final List<String> LANGUAGES = List.of("ja", "en");
    private static final List<String> LEVELS = List.of("L1", "L2", "L3");

    private final Dice dice;
    private final Duration step;
    private final Duration longest;

    private RandomCases(long seed, Duration step, Duration longest) {
        this.dice = new Dice(seed);
        this.step = step;
        this.longest = longest;
    }

    /** A case of one to fifteen days in whole minutes. */
    static OracleCase inMinutes(long seed) {
        return new RandomCases(seed, SophosOracle.MINUTE, Duration.ofDays(15)).draw();
    }

    /** A case of at most a day and a half in whole seconds. */
    static OracleCase inSeconds(long seed) {
        return new RandomCases(seed, SophosOracle.SECOND, Duration.ofHours(36)).draw();
    }

    private OracleCase draw() {
        OracleTicket ticket = drawTicket();
        Instant until = ticket.submittedAt().plus(drawLength());
        OracleCase silent = new OracleCase(dice.oneOf(PLANS), ticket, List.of(), until);
        return new RandomFacts(dice, step).addTo(silent);
    }

    private OracleTicket drawTicket() {
        return new OracleTicket(
                drawDay().atTime(drawTime()).toInstant(TokyoHours.JAPAN),
                dice.oneIn(10) ? null : dice.oneOf(SEVERITIES),
                dice.oneOf(CHANNELS),
                dice.oneOf(REGIONS),
                dice.oneOf(LANGUAGES),
                dice.oneIn(4) ? dice.oneOf(LEVELS) : null);
    }

    private LocalDate drawDay() {
        return dice.oneIn(3)
                ? dice.oneOf(AWKWARD_DAYS)
                : LocalDate.ofEpochDay(dice.between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()));
    }

    private LocalTime drawTime() {
        long stepsOfADay = Duration.ofDays(1).dividedBy(step);
        return dice.oneIn(3)
                ? dice.oneOf(AWKWARD_TIMES)
                : LocalTime.ofSecondOfDay(dice.between(0, stepsOfADay - 1) * step.toSeconds());
    }

    /** From a fifteenth of the longest on; half of the cases are over within a quarter of it. */
    private Duration drawLength() {
        Duration most = dice.oneIn(2) ? longest : longest.dividedBy(4);
        return step.multipliedBy(dice.between(longest.dividedBy(15).dividedBy(step), most.dividedBy(step)));
    }
}
