package io.tierline.policy.loader;

import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.BusinessHours;
import io.tierline.policy.calendar.CalendarDefinition;
import io.tierline.policy.calendar.ClosedDays;
import io.tierline.policy.calendar.LocalInterval;
import io.tierline.policy.calendar.YearRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one business calendar. */
record ReadingCalendar(PolicyNode file) {

    BusinessCalendar calendar() {
        Optional<PolicyNode> holidays = file.find("public-holidays");
        YearRange years = holidays.filter(found -> found.node().isObject())
                .map(ReadingCalendar::years)
                .orElse(PublicHolidays.YEARS);
        var closed =
                new ClosedDays(holidays.map(ReadingCalendar::publicHolidays).orElse(null), closures(years));
        BusinessHours hours = hours();
        ZoneId zone = file.at("zone").parsed(ReadingCalendar::zone, ZoneOffset.UTC);
        return new BusinessCalendar(new CalendarDefinition(zone, hours, closed, years, businessDay(hours)));
    }

    private Set<LocalDate> closures(YearRange years) {
        Set<LocalDate> days = new HashSet<>();
        file.at("closures")
                .elements()
                .forEach(closure -> days.addAll(
                        closure.parsed(text -> Closures.days(text, years).collect(Collectors.toSet()), Set.of())));
        return days;
    }

    private static YearRange years(PolicyNode holidays) {
        int from = holidays.at("from").node().asInt();
        int to = holidays.at("to").node().asInt();
        holidays.require(from <= to, "must run from an earlier to a later year");
        return from <= to ? new YearRange(from, to) : PublicHolidays.YEARS;
    }

    /** A country's code or {@code none} in a file that people write; its dates in the canonical text. */
    private static Set<LocalDate> publicHolidays(PolicyNode holidays) {
        if (holidays.node().isObject()) {
            return holidays.at("dates").elements().stream()
                    .map(date -> date.parsed(ReadingCalendar::date, LocalDate.EPOCH))
                    .collect(Collectors.toSet());
        }
        if (holidays.text().equals(PublicHolidays.NONE)) {
            return Set.of();
        }
        boolean known = PublicHolidays.known(holidays.text());
        holidays.require(known, PublicHolidays.UNKNOWN);
        return known ? PublicHolidays.of(holidays.text()) : Set.of();
    }

    private BusinessHours hours() {
        Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
        file.at("open").entries().forEach((days, times) -> {
            List<LocalInterval> intervals = times.parsed(OpeningHours::intervals, List.of());
            for (DayOfWeek day : days(days, times)) {
                times.require(week.put(day, intervals) == null, "says a second time when " + days + " is open");
            }
        });
        checkNights(week);
        return new BusinessHours(week);
    }

    /** What runs over midnight must end before the next day opens. */
    private void checkNights(Map<DayOfWeek, List<LocalInterval>> week) {
        week.forEach((day, intervals) -> {
            List<LocalInterval> next = week.getOrDefault(day.plus(1), List.of());
            boolean overlaps = !intervals.isEmpty()
                    && !next.isEmpty()
                    && intervals.getLast().overnight()
                    && intervals.getLast().morning().to() > next.getFirst().from();
            String name = day.name().toLowerCase(Locale.ROOT);
            file.at("open").require(!overlaps, name + " runs over midnight into the hours of the next day");
        });
    }

    private static List<DayOfWeek> days(String key, PolicyNode place) {
        try {
            return OpeningHours.days(key);
        } catch (IllegalArgumentException wrong) {
            place.problem("\"" + key + "\" " + wrong.getMessage());
            return List.of();
        }
    }

    /** Said, or the one length that all working days have. */
    private Duration businessDay(BusinessHours hours) {
        Set<Duration> lengths =
                hours.week().values().stream().map(ReadingCalendar::length).collect(Collectors.toSet());
        Optional<Duration> same =
                lengths.stream().filter(_ -> lengths.size() == 1).findFirst();
        Duration said = file.find("business-day")
                .map(node -> node.parsed(TimeSpans::duration, Duration.ofDays(1)))
                .or(() -> same)
                .orElse(Duration.ZERO);
        file.require(!said.isZero(), "needs a business-day: its working days differ in length");
        boolean fits = same.isEmpty() || same.get().isZero() || same.get().equals(said);
        file.find("business-day").ifPresent(node -> node.require(fits, "is not how long the working days are open"));
        return said;
    }

    private static Duration length(List<LocalInterval> day) {
        return Duration.ofMinutes(Stream.of(day)
                .flatMap(List::stream)
                .mapToInt(LocalInterval::minutes)
                .sum());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("is no time zone: write for instance Asia/Tokyo", wrong);
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("is no date: write for instance 2026-11-23", wrong);
        }
    }
}
