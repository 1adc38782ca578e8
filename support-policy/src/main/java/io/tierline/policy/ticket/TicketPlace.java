package io.tierline.policy.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Where a ticket is worked and where its customer is: whose business hours count. Fixed at submission (K4).
 *
 * @param site the name of the site that it was assigned to
 * @param customer the customer's own calendar; null: unknown
 */
public record TicketPlace(String site, @Nullable CustomerCalendar customer) {

    /** Neither is known. */
    public static final TicketPlace UNKNOWN = new TicketPlace("", null);
}
