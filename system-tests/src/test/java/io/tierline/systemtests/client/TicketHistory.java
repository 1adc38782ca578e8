package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.events.EventHeaders;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the {@code tickets} topic holds about one ticket, each event once however often it was sent.
 *
 * @param reference of the ticket
 * @param events in the order in which they lie on the topic
 */
public record TicketHistory(String reference, List<RawEvent> events) {
    private static final String SUBMITTED = EventTypes.nameOf(IntakeEvent.Submitted.class);
    private static final Set<String> TIMELINE_KINDS = Set.of(
            "deadline-missed",
            "status-report-due",
            "escalated",
            "level-promoted",
            "escalation-refused",
            "deadline-nearing",
            "credit-earned");

    /** The histories of all tickets, by reference, from records as they were sent. */
    public static Map<String, TicketHistory> of(List<RawEvent> sent) {
        return sent.stream()
                .filter(event -> event.headers().keySet().containsAll(List.of(EventHeaders.ID, EventHeaders.SUBJECT)))
                .collect(Collectors.groupingBy(RawEvent::reference))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> of(each.getKey(), each.getValue())));
    }

    /** The history of one ticket, from its records as they were sent. */
    public static TicketHistory of(String reference, List<RawEvent> sent) {
        Map<String, RawEvent> firstById = sent.stream()
                .sorted(Comparator.comparingLong(RawEvent::offset))
                .collect(Collectors.toMap(RawEvent::id, event -> event, (first, repeat) -> first, LinkedHashMap::new));
        return new TicketHistory(reference, List.copyOf(firstById.values()));
    }

    /** The first event. */
    public Optional<RawEvent> submitted() {
        return ofType(SUBMITTED).stream().findFirst();
    }

    /** The events of a type, for instance {@code ticket.escalated}. */
    public List<RawEvent> ofType(String type) {
        return events.stream().filter(event -> event.type().equals(type)).toList();
    }

    /** The facts after submission, in order. */
    public List<RawEvent> facts() {
        return events.stream().filter(SimulationCase::isFact).toList();
    }

    /** What clocks and ladder made happen, in order of due instants. */
    public List<TimelineItem> timeline() {
        return outcomes().stream().map(TicketHistory::item).sorted().toList();
    }

    /** The events of clocks and ladder. */
    public List<RawEvent> outcomes() {
        return events.stream()
                .filter(event -> TIMELINE_KINDS.contains(kind(event)))
                .toList();
    }

    /** The case that a simulation of this ticket is asked, up to an instant, inclusive. */
    public ObjectNode simulation(Instant until) {
        return SimulationCase.of(submitted().orElseThrow(), facts(), until);
    }

    private static TimelineItem item(RawEvent event) {
        var body = event.json();
        String detail =
                switch (kind(event)) {
                    case "escalated", "level-promoted" -> body.path("to").asText();
                    case "escalation-refused" -> body.path("detail").asText();
                    case "status-report-due" -> "";
                    default -> body.path("target").asText();
                };
        return new TimelineItem(event.dueAt().orElseGet(event::time), kind(event), detail);
    }

    private static String kind(RawEvent event) {
        return event.type().startsWith("ticket.") ? event.type().substring("ticket.".length()) : "";
    }
}
