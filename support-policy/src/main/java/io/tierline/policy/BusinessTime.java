package io.tierline.policy;

/** Whose open minutes business times count. */
public sealed interface BusinessTime {

    /** Those of this calendar, whatever the site. */
    record OfCalendar(String calendar) implements BusinessTime {}

    /** Those of the site that the ticket was assigned to at submission (K4). */
    record OfSite() implements BusinessTime {}
}
