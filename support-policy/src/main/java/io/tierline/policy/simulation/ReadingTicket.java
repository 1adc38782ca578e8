package io.tierline.policy.simulation;

import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.simulation.SimulationRequest.Calendar;
import io.tierline.policy.simulation.SimulationRequest.Ticket;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the ticket of a request into a snapshot. */
record ReadingTicket(SupportPolicy policy, SimulationRequest request, Findings findings) {

    /** The ticket as it would be submitted; empty when something is wrong with it. */
    Optional<TicketSnapshot> snapshot() {
        Ticket ticket = request.ticket();
        findings.requireKnown("policy", request.policy(), List.of(policy.name()));
        findings.requireKnown(
                "plan", request.plan(), new TreeSet<>(policy.plans().keySet()));
        Optional<Channel> channel = findings.requireFound(
                "ticket.channel",
                Channel.of(ticket.channel()),
                Stream.of(Channel.values()).map(Channel::word).toList());
        Optional<Region> region = findings.requireFound(
                "ticket.region",
                Region.of(ticket.region()),
                Stream.of(Region.values()).map(Region::word).toList());
        String severity = severity();
        SupportLevel level = level();
        CustomerCalendar calendar = calendar();
        return channel.flatMap(by -> region.map(where -> new TicketSnapshot(
                ticket.submittedAt().toInstant(),
                request.plan(),
                by,
                where,
                ticket.language(),
                severity,
                level,
                calendar,
                text())));
    }

    private @Nullable String severity() {
        String claim = request.ticket().severity();
        if (claim != null) {
            List<String> known =
                    policy.severities().stream().map(Severity::name).toList();
            findings.requireKnown("ticket.severity", claim, known);
        }
        return claim;
    }

    private @Nullable SupportLevel level() {
        String level = request.ticket().level();
        if (level == null) {
            return null;
        }
        List<String> known =
                Stream.of(SupportLevel.values()).map(SupportLevel::word).toList();
        return findings.requireFound("ticket.level", SupportLevel.of(level), known)
                .orElse(null);
    }

    private @Nullable CustomerCalendar calendar() {
        Calendar calendar = request.calendar();
        if (calendar != null) {
            checkCountry(calendar.country());
        }
        return calendar == null
                ? null
                : zone(calendar.zone())
                        .map(zone -> new CustomerCalendar(zone, calendar.country()))
                        .orElse(null);
    }

    /** Where the customer's public holidays count, they must be known (M). */
    private void checkCountry(String country) {
        policy.organisation()
                .calendars()
                .customers()
                .values()
                .forEach(calendars -> findings.requireKnown(
                        "calendar.country",
                        country,
                        calendars.countries().stream().sorted().toList()));
    }

    private Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException _) {
            findings.require(false, "calendar.zone", "must be a time zone such as Europe/London");
            return Optional.empty();
        }
    }

    private TicketText text() {
        Ticket ticket = request.ticket();
        return new TicketText(
                Optional.ofNullable(ticket.subject()).orElse(""),
                Optional.ofNullable(ticket.description()).orElse(""),
                ticket.product(),
                ticket.category(),
                null);
    }
}
