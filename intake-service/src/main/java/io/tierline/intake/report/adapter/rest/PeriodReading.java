package io.tierline.intake.report.adapter.rest;

import io.tierline.intake.report.model.Period;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the period of a report from a request's parameters, all that is wrong at once. */
final class PeriodReading {
    private static final String INSTANT = "must be an instant with its offset, such as 2026-11-01T00:00:00Z";

    private final List<Violation> violations = new ArrayList<>();

    private PeriodReading() {}

    /**
     * The period.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem (400) naming every parameter that is wrong
     */
    static Period of(@Nullable String from, @Nullable String to) {
        return new PeriodReading().read(from, to);
    }

    private Period read(@Nullable String from, @Nullable String to) {
        Instant begin = instant("from", from);
        Instant end = instant("to", to);
        if (violations.isEmpty() && !begin.isBefore(end)) {
            violations.add(new Violation("to", "must be after from"));
        } else if (violations.isEmpty() && Duration.between(begin, end).compareTo(Period.LONGEST) > 0) {
            violations.add(new Violation("to", "must be at most " + Period.LONGEST.toDays() + " days after from"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations).toProblem();
        }
        return new Period(begin, end);
    }

    /** Any instant instead of one that is wrong: it is never used. */
    private Instant instant(String field, @Nullable String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        } catch (DateTimeException e) {
            violations.add(new Violation(field, INSTANT));
            return Instant.EPOCH;
        }
    }
}
