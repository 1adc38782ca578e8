package io.tierline.policy;

import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.ticket.TicketPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A support programme, whole and checked: every name that is used in it exists in it.
 *
 * @param severities most urgent first
 * @param plans by name
 */
public record SupportPolicy(
        PolicyIdentity identity,
        Organisation organisation,
        List<Severity> severities,
        Map<String, Plan> plans,
        ClockRules clocks,
        TriageRules triage,
        NotificationRules notifications,
        ServiceOffering offering) {

    public SupportPolicy {
        severities = List.copyOf(severities);
        plans = Map.copyOf(plans);
    }

    /** The programme's name, for instance {@code sophos}. */
    public String name() {
        return identity.name();
    }

    /** SHA-256 of {@link #text()}, in hex. */
    public String version() {
        return identity.version();
    }

    /** The canonical text, holidays expanded to dates. */
    public String text() {
        return identity.text();
    }

    /** The severity of this name, if there is one. */
    public Optional<Severity> severity(String name) {
        return severities.stream()
                .filter(severity -> severity.name().equals(name))
                .findFirst();
    }

    /**
     * How urgent a severity is; 1 is the most urgent.
     *
     * @throws IllegalArgumentException when the policy has no such severity
     */
    public int rank(String severity) {
        return severity(severity)
                .map(Severity::rank)
                .orElseThrow(() -> new IllegalArgumentException("policy " + name() + " has no severity " + severity));
    }

    /**
     * The plan of this name.
     *
     * @throws IllegalArgumentException when the policy has none
     */
    public Plan plan(String name) {
        Plan found = plans.get(name);
        if (found == null) {
            throw new IllegalArgumentException("policy " + name() + " has no plan " + name);
        }
        return found;
    }

    /** The calendar in whose open minutes the business targets of a ticket at this place are counted (K4, M). */
    public BusinessCalendar businessCalendar(TicketPlace place) {
        String name =
                switch (clocks.businessTime()) {
                    case BusinessTime.OfCalendar(String calendar) -> calendar;
                    case BusinessTime.OfSite _ -> site(place.site()).calendar();
                };
        return organisation.calendars().of(name, place.customer());
    }

    private Site site(String name) {
        return organisation
                .site(name)
                .orElseThrow(() -> new IllegalArgumentException("policy " + name() + " has no site " + name));
    }
}
