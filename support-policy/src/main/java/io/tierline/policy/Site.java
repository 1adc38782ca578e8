package io.tierline.policy;

import io.tierline.policy.ticket.Region;
import java.util.Map;
import java.util.Set;

/**
 * A place where tickets are worked.
 *
 * @param regions the regions it serves; the first site of the file that serves a region is that region's
 * @param calendar the name of its business calendar
 * @param followsTheSun whether it takes tickets by the hour, other regions' too, while it is open (K4)
 * @param mailboxes its mail addresses by purpose (K14)
 */
public record Site(
        String name, Set<Region> regions, String calendar, boolean followsTheSun, Map<String, String> mailboxes) {

    public Site {
        regions = Set.copyOf(regions);
        mailboxes = Map.copyOf(mailboxes);
    }
}
