package io.tierline.policy.calendar;

import io.tierline.policy.ticket.CustomerCalendar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The same opening hours in each customer's own zone, without the public holidays of its country (M). A customer's
 * calendar is worked out when it is first asked for and then kept.
 */
public final class CustomerCalendars {

    private final CalendarDefinition hours;
    private final Map<String, Set<LocalDate>> holidays;
    private final Map<CustomerCalendar, BusinessCalendar> known = new ConcurrentHashMap<>();

    /**
     * These hours, anywhere.
     *
     * @param holidays the public holidays by country (ISO 3166-1 alpha-2)
     */
    public CustomerCalendars(CalendarDefinition hours, Map<String, Set<LocalDate>> holidays) {
        this.hours = hours;
        this.holidays = holidays.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, days -> Set.copyOf(days.getValue())));
    }

    /** The countries whose public holidays are known. */
    public Set<String> countries() {
        return holidays.keySet();
    }

    /** The public holidays by country. */
    public Map<String, Set<LocalDate>> holidays() {
        return holidays;
    }

    /** The business calendar of this customer; a country that is not known has no public holidays. */
    public BusinessCalendar of(CustomerCalendar customer) {
        return known.computeIfAbsent(customer, this::workedOut);
    }

    private BusinessCalendar workedOut(CustomerCalendar customer) {
        return new BusinessCalendar(new CalendarDefinition(
                customer.zone(),
                hours.hours(),
                ClosedDays.on(holidays.getOrDefault(customer.country(), Set.of())),
                hours.years(),
                hours.businessDay()));
    }
}
