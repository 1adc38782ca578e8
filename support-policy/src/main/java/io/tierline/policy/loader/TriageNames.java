package io.tierline.policy.loader;

import io.tierline.policy.Organisation;
import io.tierline.policy.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of a file that its triage rules may use.
 *
 * @param sites the names of the sites
 * @param mailboxes the addresses of all sites by purpose (K14), small letters
 * @param calendars the names of the calendars (S7)
 */
record TriageNames(
        List<String> severities,
        Set<String> plans,
        Set<String> sites,
        Map<String, Set<String>> mailboxes,
        Set<String> calendars) {

    static TriageNames of(List<String> severities, Set<String> plans, Organisation organisation) {
        List<Site> sites = organisation.sites();
        return new TriageNames(
                severities,
                plans,
                sites.stream().map(Site::name).collect(Collectors.toSet()),
                mailboxes(sites),
                organisation.calendars().names());
    }

    private static Map<String, Set<String>> mailboxes(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> site.mailboxes().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(box -> box.getValue().toLowerCase(Locale.ROOT), Collectors.toSet())));
    }
}
