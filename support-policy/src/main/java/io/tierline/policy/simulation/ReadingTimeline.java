package io.tierline.policy.simulation;

import static java.util.Map.entry;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.simulation.SimulationRequest.Event;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the events of a request into facts, in order of time; events of one instant keep their order. */
record ReadingTimeline(SupportPolicy policy, SimulationRequest request, Findings findings) {

    private static final Map<String, Function<Instant, TicketFact>> PLAIN = Map.ofEntries(
            entry("agent-responded", TicketFact.AgentResponded::new),
            entry("status-reported", TicketFact.StatusReported::new),
            entry("pending-customer", TicketFact.CustomerPending::new),
            entry("customer-replied", TicketFact.CustomerReplied::new),
            entry("resumed", TicketFact.Resumed::new),
            entry("resolved", TicketFact.Resolved::new),
            entry("reopened", TicketFact.Reopened::new),
            entry("closed", TicketFact.Closed::new),
            entry("escalation-requested", TicketFact.EscalationRequested::new),
            entry("phone-confirmed", TicketFact.PhoneConfirmed::new),
            entry("out-of-scope", TicketFact.OutOfScope::new),
            entry("back-in-scope", TicketFact.BackInScope::new),
            entry("workaround-offered", TicketFact.WorkaroundOffered::new),
            entry("agreed-high", TicketFact.HighAgreed::new));

    private static final String SEVERITY_CHANGED = "severity-changed";
    private static final String LEVEL_CHANGED = "level-changed";
    private static final String ESCALATED_BY_HAND = "escalated-by-hand";

    List<TicketFact> facts() {
        List<Event> events = request.timeline() == null ? List.of() : request.timeline();
        return IntStream.range(0, events.size())
                .mapToObj(i -> fact("timeline[" + i + "]", events.get(i)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TicketFact::occurredAt))
                .toList();
    }

    private Optional<TicketFact> fact(String field, Event event) {
        Instant at = event.at().toInstant();
        boolean late = !at.isBefore(request.ticket().submittedAt().toInstant());
        findings.require(late, field + ".at", "must not be before ticket.submittedAt");
        return switch (event.event()) {
            case SEVERITY_CHANGED -> severityChanged(field + ".to", at, event.to());
            case LEVEL_CHANGED -> levelChanged(field + ".to", at, event.to());
            case ESCALATED_BY_HAND -> escalatedByHand(field + ".to", at, event.to());
            default -> plain(field + ".event", at, event.event());
        };
    }

    private Optional<TicketFact> severityChanged(String field, Instant at, @Nullable String to) {
        List<String> known = policy.severities().stream().map(Severity::name).toList();
        return findings.requireFound(field, Optional.ofNullable(to).filter(known::contains), known)
                .map(severity -> new TicketFact.SeverityChanged(at, severity));
    }

    private Optional<TicketFact> levelChanged(String field, Instant at, @Nullable String to) {
        List<String> known =
                Stream.of(SupportLevel.values()).map(SupportLevel::word).toList();
        return findings.requireFound(field, Optional.ofNullable(to).flatMap(SupportLevel::of), known)
                .map(level -> new TicketFact.LevelChanged(at, level));
    }

    private Optional<TicketFact> escalatedByHand(String field, Instant at, @Nullable String to) {
        List<String> known =
                Stream.of(EscalationRole.values()).map(EscalationRole::word).toList();
        return findings.requireFound(field, Optional.ofNullable(to).flatMap(EscalationRole::of), known)
                .map(role -> new TicketFact.EscalatedByHand(at, role));
    }

    private Optional<TicketFact> plain(String field, Instant at, String event) {
        var known = new TreeSet<>(PLAIN.keySet());
        known.addAll(List.of(SEVERITY_CHANGED, LEVEL_CHANGED, ESCALATED_BY_HAND));
        return findings.requireFound(field, Optional.ofNullable(PLAIN.get(event)), known)
                .map(made -> made.apply(at));
    }
}
