package io.tierline.policy.ticket;

import java.time.ZoneId;

/**
 * The customer's own place in time, for programmes that count in the customer's business hours.
 *
 * @param country ISO 3166-1 alpha-2, for its public holidays
 */
public record CustomerCalendar(ZoneId zone, String country) {}
