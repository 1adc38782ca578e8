package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code POST /v1/simulations}. */
public record Simulator(Http http) {

    /** The whole answer to a case: timeline, triage and deadlines. */
    public JsonNode answerTo(JsonNode simulationCase) {
        return http.post("/v1/simulations", simulationCase).orFail().json();
    }

    /**
     * What the policy engine says to a case.
     *
     * @return everything, in the order of the answer
     */
    public List<TimelineItem> timelineOf(JsonNode simulationCase) {
        return Json.elements(answerTo(simulationCase).path("timeline"))
                .map(TimelineItem::of)
                .toList();
    }
}
