package io.tierline.policy.check;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.ClosedDays;
import io.tierline.policy.calendar.CustomerCalendars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every calendar must know its public holidays until the end of the next year. Own closures are no public holidays; they
 * are asked for the next year only where they are all that there is.
 */
final class HolidayHorizon {

    private final int year;
    private final List<Finding> findings = new ArrayList<>();

    private HolidayHorizon(int year) {
        this.year = year;
    }

    static List<Finding> findings(SupportPolicy policy, LocalDate today) {
        var horizon = new HolidayHorizon(today.getYear() + 1);
        var calendars = policy.organisation().calendars();
        new TreeMap<>(calendars.fixed()).forEach(horizon::look);
        new TreeMap<>(calendars.customers()).forEach(horizon::look);
        return horizon.findings;
    }

    private void look(String name, BusinessCalendar calendar) {
        String path = "/calendars/" + name;
        if (calendar.definition().years().to() < year) {
            findings.add(Finding.warning(
                    path,
                    "knows its holidays until %d only; load the file anew, so that %d is worked out"
                            .formatted(calendar.definition().years().to(), year)));
        } else if (!calendar.definition().hours().neverCloses()) {
            look(path, calendar.definition().closedDays());
        }
    }

    private void look(String path, ClosedDays closed) {
        Set<LocalDate> holidays = closed.publicHolidays();
        if (holidays == null || (!holidays.isEmpty() && isUnknown(holidays))) {
            findings.add(Finding.warning(
                    path,
                    "has no public holiday in %d; name a country under public-holidays, or write none there"
                            .formatted(year)));
        } else if (holidays.isEmpty() && !closed.closures().isEmpty() && isUnknown(closed.closures())) {
            findings.add(Finding.warning(
                    path, "has no holiday in %d; add the days of that year under closures".formatted(year)));
        }
    }

    private void look(String name, CustomerCalendars calendars) {
        String unknown = calendars.holidays().entrySet().stream()
                .filter(country -> isUnknown(country.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            findings.add(Finding.warning(
                    "/calendars/" + name + "/own-for-customers-in",
                    "no holiday in %d is known of %s; leave them out, and they have none".formatted(year, unknown)));
        }
    }

    private boolean isUnknown(Set<LocalDate> closed) {
        return closed.stream().noneMatch(day -> day.getYear() == year);
    }
}
