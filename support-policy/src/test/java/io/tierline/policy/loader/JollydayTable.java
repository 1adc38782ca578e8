package io.tierline.policy.loader;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Jollyday says: the text of {@link HolidayTable}, made anew. */
final class JollydayTable {

    /** Those for which it is wrong, and which are computed (R10). */
    private static final Set<String> COMPUTED = Set.of("JP", "US");

    /** Countries whose official list is that of one part: GB as in England. */
    private static final Map<String, String[]> PART = Map.of("GB", new String[] {"eng"});

    private JollydayTable() {}

    /** A line for each country and year. */
    static String text() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(country -> !COMPUTED.contains(country))
                .sorted()
                .flatMap(JollydayTable::lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(String country) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String[] part = PART.getOrDefault(country, new String[0]);
        Set<LocalDate> days = PublicHolidays.YEARS
                .years()
                .mapToObj(year -> manager.getHolidays(Year.of(year), part))
                .flatMap(Set::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
        return YearLines.of(days).entrySet().stream()
                .map(year -> "%s %d %s".formatted(country, year.getKey(), year.getValue()));
    }
}
