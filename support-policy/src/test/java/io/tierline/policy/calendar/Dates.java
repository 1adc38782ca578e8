package io.tierline.policy.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Dates of a year as the lists of public holidays write them: {@code 1-1 12-25}. */
final class Dates {
    private Dates() {}

    static List<LocalDate> of(int year, String days) {
        return Arrays.stream(days.split(" "))
                .map(day -> day.split("-"))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();
    }
}
