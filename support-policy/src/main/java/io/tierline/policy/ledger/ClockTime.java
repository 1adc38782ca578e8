package io.tierline.policy.ledger;

import io.tierline.policy.Counting;
import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.OpenStretch;
import io.tierline.policy.calendar.RoundTheClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts the time in which a clock runs into what counts and what does not. */
record ClockTime(BusinessCalendar calendar) {

    /** How much counts from {@code from} until {@code to}. */
    Duration counted(Counting counting, Instant from, Instant to) {
        return switch (counting) {
            case ROUND_THE_CLOCK -> RoundTheClock.INSTANCE.between(from, to);
            case BUSINESS -> calendar.between(from, to);
        };
    }

    /** What a clock that runs from {@code from} until {@code to} does. */
    List<Segment> segments(Counting counting, Instant from, Instant to) {
        return switch (counting) {
            case ROUND_THE_CLOCK -> List.of(new Segment(SegmentKind.RAN, from, to, Cause.EVERY_MINUTE));
            case BUSINESS -> business(from, to);
        };
    }

    private List<Segment> business(Instant from, Instant to) {
        List<Segment> segments = new ArrayList<>();
        Instant at = from;
        for (OpenStretch open : calendar.openBetween(from, to)) {
            segments.addAll(closed(at, open.start()));
            segments.add(new Segment(SegmentKind.RAN, open.start(), open.end(), Cause.OPEN));
            at = open.end();
        }
        segments.addAll(closed(at, to));
        return segments;
    }

    /** Closed time, day by day of the local calendar. */
    private List<Segment> closed(Instant from, Instant to) {
        List<Segment> segments = new ArrayList<>();
        Instant at = from;
        while (at.isBefore(to)) {
            LocalDate day = LocalDate.ofInstant(at, calendar.zone());
            Instant midnight = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
            Instant end = midnight.isBefore(to) ? midnight : to;
            boolean holiday = calendar.definition().closedDays().contains(day);
            segments.add(
                    holiday
                            ? new Segment(SegmentKind.HOLIDAY, at, end, Cause.holiday(day))
                            : new Segment(SegmentKind.CLOSED_HOURS, at, end, Cause.CLOSED));
            at = end;
        }
        return segments;
    }
}
