package io.tierline.policy.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a site is closed although its week says otherwise, by local date.
 *
 * @param publicHolidays none, if it is open on them all; null, if nothing is said of them
 * @param closures its own
 */
public record ClosedDays(@Nullable Set<LocalDate> publicHolidays, Set<LocalDate> closures) {

    public ClosedDays {
        publicHolidays = publicHolidays == null ? null : Set.copyOf(publicHolidays);
        closures = Set.copyOf(closures);
    }

    /** Public holidays alone. */
    public static ClosedDays on(Set<LocalDate> publicHolidays) {
        return new ClosedDays(publicHolidays, Set.of());
    }

    /** Whether there is no such day: it is open on public holidays, too, and has no closures of its own. */
    public boolean isEmpty() {
        return closures.isEmpty() && (publicHolidays == null || publicHolidays.isEmpty());
    }

    /** Whether this day is one. */
    public boolean contains(LocalDate day) {
        return closures.contains(day) || (publicHolidays != null && publicHolidays.contains(day));
    }
}
