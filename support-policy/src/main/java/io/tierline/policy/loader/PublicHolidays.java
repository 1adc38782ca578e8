package io.tierline.policy.loader;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.tierline.policy.calendar.JapaneseHolidays;
import io.tierline.policy.calendar.YearRange;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The official public holidays of a whole country (R10). */
final class PublicHolidays {

    /** The years that every calendar is expanded to. A policy names no year further than this. */
    static final YearRange YEARS = new YearRange(2020, 2040);

    /** Countries whose official list is that of one part: GB as in England. */
    private static final Map<String, String> PART = Map.of("GB", "eng");

    private static final String JAPAN = "JP";

    private PublicHolidays() {}

    /** Whether the holidays of this country (ISO 3166-1 alpha-2) are known. */
    static boolean known(String country) {
        return country.equals(JAPAN)
                || HolidayManager.getSupportedCalendarCodes().contains(country.toLowerCase(Locale.ROOT));
    }

    /** All public holidays of {@link #YEARS}, observed days included, in order. */
    static SortedSet<LocalDate> of(String country) {
        if (country.equals(JAPAN)) {
            return YEARS.years()
                    .mapToObj(JapaneseHolidays::of)
                    .flatMap(Collection::stream)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String[] part = PART.containsKey(country) ? new String[] {PART.get(country)} : new String[0];
        return YEARS.years()
                .mapToObj(year -> manager.getHolidays(Year.of(year), part))
                .flatMap(Collection::stream)
                .map(Holiday::getDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
