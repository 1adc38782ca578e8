package io.tierline.policy.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads cases and expected timelines in the words of the simulation contract. */
final class OracleJson {

    private OracleJson() {}

    static OracleCase readCase(JsonNode request) {
        List<OracleFact> facts = new ArrayList<>();
        for (JsonNode fact : request.path("timeline")) {
            facts.add(new OracleFact(
                    instant(fact.path("at")),
                    fact.path("event").textValue(),
                    fact.path("to").textValue()));
        }
        return new OracleCase(
                OracleProgramme.of(request.path("policy").textValue()),
                request.path("plan").textValue(),
                readTicket(request.path("ticket"), request.path("calendar")),
                facts,
                instant(request.path("until")));
    }

    private static OracleTicket readTicket(JsonNode ticket, JsonNode calendar) {
        return new OracleTicket(
                instant(ticket.path("submittedAt")),
                ticket.path("severity").textValue(),
                ticket.path("channel").textValue(),
                ticket.path("region").textValue(),
                ticket.path("language").textValue(),
                ticket.path("level").textValue(),
                calendar.path("zone").textValue(),
                calendar.path("country").textValue());
    }

    /** Entries of a timeline, sorted; {@code detail} may be missing or null. */
    static List<OracleEntry> readTimeline(JsonNode timeline) {
        List<OracleEntry> entries = new ArrayList<>();
        for (JsonNode entry : timeline) {
            entries.add(new OracleEntry(
                    instant(entry.path("at")),
                    entry.path("kind").textValue(),
                    entry.path("detail").asText("")));
        }
        return entries.stream().sorted().toList();
    }

    private static Instant instant(JsonNode text) {
        return OffsetDateTime.parse(text.textValue()).toInstant();
    }
}
