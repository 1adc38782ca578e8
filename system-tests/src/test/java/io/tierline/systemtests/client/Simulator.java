package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** {@code POST /v1/simulations}. */
public record Simulator(Http http) {

    /**
     * What the policy engine says to a case.
     *
     * @return everything, in the order of the answer
     */
    public List<TimelineItem> timelineOf(JsonNode simulationCase) {
        JsonNode answer = http.post("/v1/simulations", simulationCase).orFail().json();
        return Json.elements(answer.path("timeline")).map(TimelineItem::of).toList();
    }
}
