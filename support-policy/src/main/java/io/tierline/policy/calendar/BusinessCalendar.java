package io.tierline.policy.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The open time of a site. Holds the running total of open time at the start of every open stretch, so that adding and
 * measuring cost two short searches, however long the span. Half open (R1): closed at the closing time, which may
 * nevertheless be a deadline. Exact to the nanosecond, across daylight saving both ways.
 *
 * <p>Every method throws {@link IllegalArgumentException} for instants outside {@link CalendarDefinition#years()}.
 */
public final class BusinessCalendar implements WorkingTime {

    private final CalendarDefinition definition;
    private final long coveredFrom;
    private final long coveredUntil;
    private final Ascending starts;
    private final Ascending openBefore;

    /** A calendar of this definition, every stretch worked out. */
    public BusinessCalendar(CalendarDefinition definition) {
        List<OpenStretch> stretches = new OpenDays(definition).stretches();
        this.definition = definition;
        this.coveredFrom = startOf(definition.years().from());
        this.coveredUntil = startOf(definition.years().to() + 1);
        this.starts = new Ascending(
                stretches.stream().mapToLong(open -> nanos(open.start())).toArray());
        this.openBefore = new Ascending(runningTotal(stretches));
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
        return !at.isBefore(instant(coveredFrom)) && at.isBefore(instant(coveredUntil));
    }

    /** Whether it is open at this instant. */
    public boolean isOpen(Instant at) {
        long nanos = covered(at);
        int last = starts.lastAtMost(nanos);
        return last >= 0 && nanos - starts.get(last) < length(last);
    }

    /** The instant itself when it is open then; else the next opening. */
    public Instant nextOpening(Instant at) {
        if (isOpen(at)) {
            return at;
        }
        int next = starts.lastAtMost(nanos(at)) + 1;
        if (next == starts.size()) {
            throw outside(definition.years().to() + 1);
        }
        return instant(starts.get(next));
    }

    /** The day itself when it opens on it; else the next day on which it does. */
    public LocalDate businessDayFrom(LocalDate day) {
        covered(day.atStartOfDay(zone()).toInstant());
        LocalDate after = LocalDate.of(definition.years().to() + 1, 1, 1);
        return day.datesUntil(after)
                .filter(candidate -> !definition.opensOn(candidate).isEmpty())
                .findFirst()
                .orElseThrow(() -> outside(after.getYear()));
    }

    @Override
    public Instant add(Instant from, Duration openTime) {
        if (openTime.isZero()) {
            return from;
        }
        long wanted = Math.addExact(openUntil(covered(from)), openTime.toNanos());
        int stretch = openBefore.lastAtMost(wanted - 1);
        if (stretch >= starts.size()) {
            throw outside(definition.years().to() + 1);
        }
        return instant(starts.get(stretch) + wanted - openBefore.get(stretch));
    }

    @Override
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(openUntil(covered(to)) - openUntil(covered(from)));
    }

    /** The stretches of open time between two instants, in order, cut off at both. */
    public List<OpenStretch> openBetween(Instant from, Instant to) {
        List<OpenStretch> found = new ArrayList<>();
        long end = covered(to);
        long first = covered(from);
        for (int i = Math.max(0, starts.lastAtMost(first)); i < starts.size() && starts.get(i) < end; i++) {
            long opens = Math.max(starts.get(i), first);
            long closes = Math.min(starts.get(i) + length(i), end);
            if (opens < closes) {
                found.add(new OpenStretch(instant(opens), instant(closes)));
            }
        }
        return found;
    }

    /** Open time from the beginning of the calendar until then. */
    private long openUntil(long nanos) {
        int last = starts.lastAtMost(nanos);
        return last < 0 ? 0 : openBefore.get(last) + Math.min(nanos - starts.get(last), length(last));
    }

    private long length(int stretch) {
        return openBefore.get(stretch + 1) - openBefore.get(stretch);
    }

    /** One entry more than there are stretches: the last is the total. */
    private static long[] runningTotal(List<OpenStretch> stretches) {
        long[] total = new long[stretches.size() + 1];
        for (int i = 0; i < stretches.size(); i++) {
            OpenStretch open = stretches.get(i);
            total[i + 1] = total[i] + nanos(open.end()) - nanos(open.start());
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
