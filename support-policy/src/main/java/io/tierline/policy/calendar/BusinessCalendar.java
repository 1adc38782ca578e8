package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * The open time of a site. Holds the running total of open time at the start of every open stretch, so that adding and
 * measuring cost one binary search, however long the span. Half open (R1): closed at the closing time, which may
 * nevertheless be a deadline. Exact to the nanosecond, across daylight saving both ways.
 *
 * <p>Every method throws {@link IllegalArgumentException} for instants outside {@link CalendarDefinition#years()}.
 */
public final class BusinessCalendar implements WorkingTime {

    private final CalendarDefinition definition;
    private final long coveredFrom;
    private final long coveredUntil;
    private final long[] starts;
    private final long[] ends;
    private final long[] openBefore;

    /** A calendar of this definition, every stretch worked out. */
    public BusinessCalendar(CalendarDefinition definition) {
        List<OpenDays.Stretch> stretches = new OpenDays(definition).stretches();
        this.definition = definition;
        this.coveredFrom = startOf(definition.years().from());
        this.coveredUntil = startOf(definition.years().to() + 1);
        this.starts = stretches.stream().mapToLong(open -> nanos(open.start())).toArray();
        this.ends = stretches.stream().mapToLong(open -> nanos(open.end())).toArray();
        this.openBefore = runningTotal();
    }

    /** Where its wall clock hangs. */
    public ZoneId zone() {
        return definition.zone();
    }

    /** The open time of one working day. */
    public Duration businessDay() {
        return definition.businessDay();
    }

    /** What it was made of. */
    public CalendarDefinition definition() {
        return definition;
    }

    /** Whether the calendar knows the closed days around this instant. */
    public boolean covers(Instant at) {
        long nanos = nanos(at);
        return coveredFrom <= nanos && nanos < coveredUntil;
    }

    /** Whether it is open at this instant. */
    public boolean isOpen(Instant at) {
        long nanos = covered(at);
        int last = lastStartedAt(nanos);
        return last >= 0 && nanos < ends[last];
    }

    /** The instant itself when it is open then; else the next opening. */
    public Instant nextOpening(Instant at) {
        if (isOpen(at)) {
            return at;
        }
        int next = lastStartedAt(nanos(at)) + 1;
        if (next == starts.length) {
            throw outside(definition.years().to() + 1);
        }
        return instant(starts[next]);
    }

    @Override
    public Instant add(Instant from, Duration openTime) {
        if (openTime.isZero()) {
            return from;
        }
        long wanted = Math.addExact(openUntil(covered(from)), openTime.toNanos());
        int next = Arrays.binarySearch(openBefore, wanted);
        int stretch = (next >= 0 ? next : -next - 1) - 1;
        if (stretch >= starts.length) {
            throw outside(definition.years().to() + 1);
        }
        return instant(starts[stretch] + wanted - openBefore[stretch]);
    }

    @Override
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(openUntil(covered(to)) - openUntil(covered(from)));
    }

    /** Open time from the beginning of the calendar until then. */
    private long openUntil(long nanos) {
        int last = lastStartedAt(nanos);
        return last < 0 ? 0 : openBefore[last] + Math.min(nanos, ends[last]) - starts[last];
    }

    private int lastStartedAt(long nanos) {
        int found = Arrays.binarySearch(starts, nanos);
        return found >= 0 ? found : -found - 2;
    }

    /** One entry more than there are stretches: the last is the total. */
    private long[] runningTotal() {
        long[] total = new long[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            total[i + 1] = total[i] + ends[i] - starts[i];
        }
        return total;
    }

    private long covered(Instant at) {
        if (!covers(at)) {
            throw outside(at.atZone(definition.zone()).getYear());
        }
        return nanos(at);
    }

    private IllegalArgumentException outside(int year) {
        YearRange years = definition.years();
        return new IllegalArgumentException("the calendar in %s knows %d to %d, not %d"
                .formatted(definition.zone(), years.from(), years.to(), year));
    }

    private long startOf(int year) {
        return nanos(LocalDate.of(year, 1, 1).atStartOfDay(definition.zone()).toInstant());
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}
