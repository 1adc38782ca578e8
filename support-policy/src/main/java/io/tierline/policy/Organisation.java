package io.tierline.policy;

import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import java.util.List;
import java.util.Map;

/**
 * Who works, where and when.
 *
 * @param calendars by name
 * @param sites in the order of the file; every region has one
 * @param levels who stands behind each support level, in words
 */
public record Organisation(
        Map<String, BusinessCalendar> calendars, List<Site> sites, Map<SupportLevel, String> levels) {

    public Organisation {
        calendars = Map.copyOf(calendars);
        sites = List.copyOf(sites);
        levels = Map.copyOf(levels);
    }

    /**
     * The calendar of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public BusinessCalendar calendar(String name) {
        BusinessCalendar found = calendars.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no calendar " + name);
        }
        return found;
    }

    /** The site that serves this region. */
    public Site siteFor(Region region) {
        return sites.stream()
                .filter(site -> site.regions().contains(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no site serves region " + region.word()));
    }
}
