package io.tierline.policy;

import io.tierline.policy.ticket.Region;
import java.util.Map;
import java.util.Set;

/**
 * A place where tickets are worked.
 *
 * @param regions the regions it serves
 * @param calendar the name of its business calendar
 * @param mailboxes its mail addresses by purpose
 */
public record Site(String name, Set<Region> regions, String calendar, Map<String, String> mailboxes) {

    public Site {
        regions = Set.copyOf(regions);
        mailboxes = Map.copyOf(mailboxes);
    }
}
