package io.tierline.policy.explain;

import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.CalendarDefinition;
import java.util.List;
import java.util.Set;

/** Which time counts, and when it stands still. */
sealed interface TimeStatement extends Statement {

    /** Every minute counts. */
    record EveryMinute() implements TimeStatement {}

    /**
     * The open hours that business times count.
     *
     * @param openings one, or one for each site
     * @param mixed whether other times count every minute
     */
    record OpenHours(List<Opening> openings, boolean mixed) implements TimeStatement {}

    /**
     * The open hours that business times count are those of each customer's own zone and country.
     *
     * @param opening of a customer of whom neither is known
     * @param mixed whether other times count every minute
     */
    record CustomerHours(Opening opening, boolean mixed) implements TimeStatement {}

    /** What waits while we wait for the customer. */
    record Pause(Set<TargetKind> targets, boolean reports, boolean ladder) implements TimeStatement {}

    /** What a customer who does not answer loses. */
    record Silence(TargetKind target, TimeSpan after) implements TimeStatement {}

    /**
     * When somebody is open.
     *
     * @param name of the site; empty where there is only one
     */
    record Opening(String name, CalendarDefinition calendar) {}
}
