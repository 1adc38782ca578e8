package io.tierline.policy.loader;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.Office;
import io.tierline.policy.Organisation;
import io.tierline.policy.Site;
import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.Calendars;
import io.tierline.policy.calendar.CustomerCalendars;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads calendars, sites and levels. */
record ReadingOrganisation(PolicyNode file) {

    Organisation organisation() {
        Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
        Map<String, CustomerCalendars> customers = new LinkedHashMap<>();
        file.at("calendars").entries().forEach((name, node) -> {
            BusinessCalendar calendar = new ReadingCalendar(node).calendar();
            calendars.put(name, calendar);
            node.find(CustomerHolidays.KEY)
                    .map(CustomerHolidays::read)
                    .ifPresent(days -> customers.put(name, new CustomerCalendars(calendar.definition(), days)));
        });
        List<Site> sites = file.at("sites").entries().entrySet().stream()
                .map(site -> site(site.getKey(), site.getValue(), calendars.keySet()))
                .toList();
        checkRegions(sites);
        return new Organisation(new Calendars(calendars, customers), sites, levels(), offices());
    }

    private static Site site(String name, PolicyNode node, Set<String> calendars) {
        PolicyNode calendar = node.at("calendar");
        References.known(calendar, calendars, "calendar");
        boolean sun = node.at("follows-the-sun").node().asBoolean();
        Map<String, String> mailboxes = node.at("mailboxes").entries().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, box -> box.getValue().text()));
        return new Site(name, regions(node.at("regions")), calendar.text(), sun, mailboxes);
    }

    private static Set<Region> regions(PolicyNode node) {
        if (node.node().isTextual()) {
            return Set.of(Region.values());
        }
        return node.elements().stream()
                .flatMap(region -> Region.of(region.text()).stream())
                .collect(Collectors.toSet());
    }

    private void checkRegions(List<Site> sites) {
        String missing = Stream.of(Region.values())
                .filter(region ->
                        sites.stream().noneMatch(site -> site.regions().contains(region)))
                .map(Region::word)
                .collect(Collectors.joining(", "));
        file.at("sites").require(missing.isEmpty(), "no site serves " + missing);
    }

    private Map<SupportLevel, String> levels() {
        Map<SupportLevel, String> levels = new EnumMap<>(SupportLevel.class);
        file.at("levels")
                .entries()
                .forEach((word, title) -> SupportLevel.of(word).ifPresent(level -> levels.put(level, title.text())));
        return levels;
    }

    private List<Office> offices() {
        return file.at("offices").entries().entrySet().stream()
                .map(office -> new Office(office.getKey(), people(office.getValue())))
                .toList();
    }

    private static Map<NotificationRole, String> people(PolicyNode office) {
        Map<NotificationRole, String> people = new EnumMap<>(NotificationRole.class);
        office.entries()
                .forEach((word, address) ->
                        NotificationRole.of(word).ifPresent(role -> people.put(role, address.text())));
        return people;
    }
}
