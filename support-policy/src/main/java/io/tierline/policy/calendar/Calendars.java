package io.tierline.policy.calendar;

import io.tierline.policy.ticket.CustomerCalendar;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The business calendars of a programme.
 *
 * @param fixed by name
 * @param customers those among them that move to each customer's own zone and public holidays
 */
public record Calendars(Map<String, BusinessCalendar> fixed, Map<String, CustomerCalendars> customers) {

    public Calendars {
        fixed = Map.copyOf(fixed);
        customers = Map.copyOf(customers);
    }

    /** All names. */
    public Set<String> names() {
        return fixed.keySet();
    }

    /** Every calendar as it is for a customer without one of its own. */
    public Collection<BusinessCalendar> all() {
        return fixed.values();
    }

    /**
     * The calendar of this name, as it is for this customer.
     *
     * @param customer the customer's own place; null: unknown
     * @throws IllegalArgumentException when there is none of this name
     */
    public BusinessCalendar of(String name, @Nullable CustomerCalendar customer) {
        BusinessCalendar found = fixed.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no calendar " + name);
        }
        CustomerCalendars moving = customers.get(name);
        return customer == null || moving == null ? found : moving.of(customer);
    }
}
