package io.tierline.policy;

import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.Calendars;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who works, where and when.
 *
 * @param sites in the order of the file; every region has one
 * @param levels who stands behind each support level, in words
 * @param offices whose people are told of escalations (S12)
 */
public record Organisation(
        Calendars calendars, List<Site> sites, Map<SupportLevel, String> levels, List<Office> offices) {

    public Organisation {
        sites = List.copyOf(sites);
        levels = Map.copyOf(levels);
        offices = List.copyOf(offices);
    }

    /** The site of this name, if there is one. */
    public Optional<Site> site(String name) {
        return sites.stream().filter(site -> site.name().equals(name)).findFirst();
    }

    /** The site that serves this region. */
    public Site siteFor(Region region) {
        return sites.stream()
                .filter(site -> site.regions().contains(region))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no site serves region " + region.word()));
    }

    /** The site that takes a ticket from this region at this hour, among those that follow the sun (K4). */
    public Site siteAt(Region region, Instant at) {
        return siteAt(region, at, sites.stream().filter(Site::followsTheSun).toList());
    }

    /** The same among the sites of these names (K11). */
    public Site siteAt(Region region, Instant at, Set<String> names) {
        return siteAt(
                region,
                at,
                sites.stream().filter(site -> names.contains(site.name())).toList());
    }

    /** The region's own site while it is open; else the first that is; when none is, the region's own after all. */
    private Site siteAt(Region region, Instant at, List<Site> taking) {
        Site own = siteFor(region);
        List<Site> open =
                taking.stream().filter(site -> calendarOf(site).isOpen(at)).toList();
        return open.isEmpty() || open.contains(own) ? own : open.getFirst();
    }

    private BusinessCalendar calendarOf(Site site) {
        return calendars.of(site.calendar(), null);
    }
}
