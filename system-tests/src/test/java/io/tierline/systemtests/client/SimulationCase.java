package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.events.EventTypes;
import io.tierline.events.IntakeEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what intake recorded about a live ticket into the case that a simulation is asked. */
public final class SimulationCase {
    private static final Set<String> FACTS = EventTypes.namesOf(
            IntakeEvent.MessageAdded.class,
            IntakeEvent.StatusChanged.class,
            IntakeEvent.SeverityChanged.class,
            IntakeEvent.LevelChanged.class,
            IntakeEvent.PhoneConfirmed.class,
            IntakeEvent.ScopeChanged.class,
            IntakeEvent.WorkaroundOffered.class,
            IntakeEvent.HighAgreed.class,
            IntakeEvent.EscalationRequested.class);

    private static final Set<String> CARRYING_TO = Set.of("severity-changed", "level-changed", "escalated-by-hand");

    private SimulationCase() {}

    /** Whether an event is a fact that moves clocks. */
    public static boolean isFact(RawEvent event) {
        return FACTS.contains(event.type());
    }

    /**
     * The simulation of a ticket.
     *
     * @param submitted its first event
     * @param facts its further facts, in order
     * @param until to which instant, inclusive
     */
    public static ObjectNode of(RawEvent submitted, List<RawEvent> facts, Instant until) {
        JsonNode snapshot = submitted.json();
        ObjectNode simulation = Json.object()
                .put("policy", snapshot.path("policy").asText())
                .put("plan", snapshot.path("plan").asText())
                .put("until", until.toString());
        simulation.set("ticket", ticket(snapshot));
        simulation
                .putObject("calendar")
                .put("zone", snapshot.path("zone").asText())
                .put("country", snapshot.path("country").asText());
        ArrayNode timeline = simulation.putArray("timeline");
        facts.stream().map(SimulationCase::fact).flatMap(Optional::stream).forEach(timeline::add);
        return simulation;
    }

    private static ObjectNode ticket(JsonNode snapshot) {
        return Json.object()
                .put("submittedAt", snapshot.path("occurredAt").asText())
                .put("severity", snapshot.path("severity").textValue())
                .put("channel", snapshot.path("channel").asText())
                .put("region", snapshot.path("region").asText())
                .put("language", snapshot.path("language").asText())
                .putNull("level")
                .put("subject", snapshot.path("subject").asText())
                .put("description", snapshot.path("description").asText());
    }

    private static Optional<ObjectNode> fact(RawEvent event) {
        JsonNode body = event.json();
        return eventName(event.type(), body).map(name -> {
            ObjectNode fact =
                    Json.object().put("at", body.path("occurredAt").asText()).put("event", name);
            return CARRYING_TO.contains(name) ? fact.put("to", body.path("to").asText()) : fact;
        });
    }

    private static Optional<String> eventName(String type, JsonNode body) {
        return switch (type) {
            case "ticket.message-added" -> message(body.path("kind").asText());
            case "ticket.status-changed" ->
                Optional.of(move(body.path("from").asText(), body.path("to").asText()));
            case "ticket.scope-changed" ->
                Optional.of(body.path("inScope").asBoolean() ? "back-in-scope" : "out-of-scope");
            case "ticket.escalation-requested" ->
                Optional.of(body.hasNonNull("to") ? "escalated-by-hand" : "escalation-requested");
            case "ticket.high-agreed" -> Optional.of("agreed-high");
            default -> Optional.of(type.substring("ticket.".length()));
        };
    }

    private static Optional<String> message(String kind) {
        return switch (kind) {
            case "response" -> Optional.of("agent-responded");
            case "status-report" -> Optional.of("status-reported");
            case "question" -> Optional.of("pending-customer");
            case "customer-reply" -> Optional.of("customer-replied");
            default -> Optional.empty();
        };
    }

    private static String move(String from, String to) {
        if (to.equals("open")) {
            return from.equals("resolved") ? "reopened" : "resumed";
        }
        return to;
    }
}
