package io.tierline.policy.explain;

import io.tierline.policy.calendar.BusinessHours;
import io.tierline.policy.calendar.LocalInterval;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** An ordinary week, cut into runs of days with the same hours as people say them: Sunday to Thursday, not Monday first. */
final class OpenWeek {

    private static final int DAY = 24 * 60;

    private OpenWeek() {}

    /** Days one after the other, open at the same hours; the last may lie before the first in the week. */
    record Run(DayOfWeek first, DayOfWeek last, List<LocalInterval> hours) {

        /** All days of the week. */
        boolean isWhole() {
            return last.plus(1) == first;
        }
    }

    /** The runs of open days, from the first after a day with other hours. */
    static List<Run> runs(BusinessHours hours) {
        DayOfWeek day = start(hours);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < 7; i++, day = day.plus(1)) {
            List<LocalInterval> open = hours.on(day);
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().hours().equals(open)
                    && runs.getLast().last().plus(1) == day;
            if (goesOn) {
                runs.add(new Run(runs.removeLast().first(), day, open));
            } else if (!open.isEmpty()) {
                runs.add(new Run(day, day, open));
            }
        }
        return runs;
    }

    /** Minutes after midnight, of this or the next day, as a wall clock shows them; closing at midnight is 24:00. */
    static String clock(int minutes) {
        int shown = minutes > DAY ? minutes - DAY : minutes;
        return "%02d:%02d".formatted(shown / 60, shown % 60);
    }

    private static DayOfWeek start(BusinessHours hours) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!hours.on(day).isEmpty() && !hours.on(day).equals(hours.on(day.minus(1)))) {
                return day;
            }
        }
        return DayOfWeek.MONDAY;
    }
}
