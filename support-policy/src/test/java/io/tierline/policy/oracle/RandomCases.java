package io.tierline.policy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Draws cases: the same seed, the same case. Every instant lies on a step counted from the submission. */
final class RandomCases {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** Leaves room for the longest case before the dates of {@link OracleHolidays} end. */
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 14);

    /** Days at the edges of weekends, of holidays and of the year end. */
    private static final List<LocalDate> AWKWARD_DAYS = List.of(
            LocalDate.of(2026, 3, 6), // before summer time in the United States
            LocalDate.of(2026, 3, 19),
            LocalDate.of(2026, 3, 27), // before summer time in Europe, and winter time on 25 October
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 6),
            LocalDate.of(2026, 9, 18),
            LocalDate.of(2026, 9, 22),
            LocalDate.of(2026, 10, 23),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 20),
            LocalDate.of(2026, 11, 25),
            LocalDate.of(2026, 12, 28),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 5));

    private static final List<String> CHANNELS = List.of("web", "email", "email", "phone", "api", "video");
    private static final List<String> REGIONS = List.of("JP", "JP", "APAC", "US", "CA", "AU", "LATAM", "EU", "MEA");
    private static final List<String> LANGUAGES = List.of("ja", "en");
    private static final List<String> LEVELS = List.of("L1", "L1", "L2", "L3");

    /** Customers' own calendars, as zone and country. */
    private static final List<List<String>> CUSTOMERS = List.of(
            List.of("Asia/Tokyo", "JP"),
            List.of("Europe/London", "GB"),
            List.of("America/New_York", "US"),
            List.of("Europe/Paris", "FR"),
            List.of("Europe/Berlin", "DE"));

    private final OracleProgramme programme;
    private final Dice dice;
    private final Duration step;
    private final Duration longest;

    private RandomCases(OracleProgramme programme, long seed, Duration step, Duration longest) {
        this.programme = programme;
        this.dice = new Dice(seed);
        this.step = step;
        this.longest = longest;
    }

    /** A case of one to fifteen days in whole minutes. */
    static OracleCase inMinutes(OracleProgramme programme, long seed) {
        return new RandomCases(programme, seed, SlowOracle.MINUTE, Duration.ofDays(15)).draw();
    }

    /** A case of at most a day and a half in whole seconds. */
    static OracleCase inSeconds(OracleProgramme programme, long seed) {
        return new RandomCases(programme, seed, SlowOracle.SECOND, Duration.ofHours(36)).draw();
    }

    private OracleCase draw() {
        OracleTicket ticket = drawTicket();
        Instant until = ticket.submittedAt().plus(drawLength());
        OracleCase silent = new OracleCase(programme, dice.oneOf(programme.plans), ticket, List.of(), until);
        return new RandomFacts(programme, dice, step).addTo(silent);
    }

    private OracleTicket drawTicket() {
        List<String> customer = dice.oneOf(CUSTOMERS);
        boolean known = !dice.oneIn(6);
        OracleTicket midnight = new OracleTicket(
                Instant.EPOCH,
                dice.oneIn(10) ? null : dice.oneOf(programme.severities),
                dice.oneOf(CHANNELS),
                dice.oneOf(REGIONS),
                dice.oneOf(LANGUAGES),
                dice.oneIn(4) ? dice.oneOf(LEVELS) : null,
                known ? customer.get(0) : null,
                known ? customer.get(1) : null);
        OracleHours place = programme.place(midnight);
        return midnight.submittedAt(
                drawDay().atTime(drawTime(place)).atZone(place.zone()).toInstant());
    }

    private LocalDate drawDay() {
        return dice.oneIn(3)
                ? dice.oneOf(AWKWARD_DAYS)
                : LocalDate.ofEpochDay(dice.between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay()));
    }

    /** Often sharp on the edges of the working day (R1), and at night. */
    private LocalTime drawTime(OracleHours place) {
        List<LocalTime> awkward = List.of(
                place.opens(),
                place.opens().minusMinutes(1),
                place.closes(),
                place.closes().minusMinutes(1),
                LocalTime.MIDNIGHT,
                LocalTime.of(3, 17));
        long stepsOfADay = Duration.ofDays(1).dividedBy(step);
        return dice.oneIn(3)
                ? dice.oneOf(awkward)
                : LocalTime.ofSecondOfDay(dice.between(0, stepsOfADay - 1) * step.toSeconds());
    }

    /** From a fifteenth of the longest on; half of the cases are over within a quarter of it. */
    private Duration drawLength() {
        Duration most = dice.oneIn(2) ? longest : longest.dividedBy(4);
        return step.multipliedBy(dice.between(longest.dividedBy(15).dividedBy(step), most.dividedBy(step)));
    }
}
