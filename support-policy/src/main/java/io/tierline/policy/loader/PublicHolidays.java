package io.tierline.policy.loader;

import io.tierline.policy.calendar.CanadianHolidays;
import io.tierline.policy.calendar.JapaneseHolidays;
import io.tierline.policy.calendar.UnitedStatesHolidays;
import io.tierline.policy.calendar.YearRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official public holidays of a whole country (R10). From Jollyday's table where it is right; it is not for Japan, and
 * for the United States it lacks Columbus Day and a New Year observed in December; what else it lacks is added.
 */
final class PublicHolidays {

    /** The years that every calendar is expanded to. */
    static final YearRange YEARS = new YearRange(2020, 2040);

    /** Said of a calendar that is open on public holidays. */
    static final String NONE = "none";

    /** What is wrong with a country of which nothing is known. */
    static final String UNKNOWN = "is no country whose public holidays are known: write for instance JP, US or GB";

    private static final Map<String, IntFunction<SortedSet<LocalDate>>> OWN =
            Map.of("JP", JapaneseHolidays::of, "US", UnitedStatesHolidays::of);

    /** What Jollyday lacks: most federal holidays of Canada; Ireland's day of remembrance in 2022. */
    private static final Map<String, IntFunction<? extends Set<LocalDate>>> ADDED = Map.of(
            "CA", CanadianHolidays::of, "IE", year -> year == 2022 ? Set.of(LocalDate.of(2022, 3, 18)) : Set.of());

    private static final SortedSet<String> COUNTRIES =
            ordered(Stream.concat(HolidayTable.countries().stream(), OWN.keySet().stream()));

    private static final Map<String, SortedSet<LocalDate>> WORKED_OUT = new ConcurrentHashMap<>();

    private PublicHolidays() {}

    /** Every country (ISO 3166-1 alpha-2) whose holidays are known, in order. */
    static SortedSet<String> countries() {
        return COUNTRIES;
    }

    /** Whether the holidays of this country (ISO 3166-1 alpha-2) are known. */
    static boolean known(String country) {
        return COUNTRIES.contains(country);
    }

    /** All public holidays of {@link #YEARS}, observed days included, in order; worked out once. */
    static SortedSet<LocalDate> of(String country) {
        return WORKED_OUT.computeIfAbsent(country, PublicHolidays::workedOut);
    }

    private static SortedSet<LocalDate> workedOut(String country) {
        Stream<LocalDate> found = OWN.containsKey(country) ? days(OWN.get(country)) : HolidayTable.of(country);
        Stream<LocalDate> lacking = ADDED.containsKey(country) ? days(ADDED.get(country)) : Stream.empty();
        return ordered(Stream.concat(found, lacking));
    }

    private static <T extends Comparable<? super T>> SortedSet<T> ordered(Stream<T> all) {
        return Collections.unmodifiableSortedSet(all.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Stream<LocalDate> days(IntFunction<? extends Set<LocalDate>> source) {
        return YEARS.years().mapToObj(source).flatMap(Collection::stream);
    }
}
