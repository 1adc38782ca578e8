package io.tierline.policy.loader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;

/** The lines of a policy file that has the right form. */
record PolicyLines(JsonNode tree) {

    /**
     * Where something stands, or what it would stand in.
     *
     * @param path for instance {@code /triage/queue/1}
     * @return counts from 1
     */
    int of(String path) {
        JsonNode place = tree;
        for (String key : path.substring(1).split("/", -1)) {
            JsonNode next = place.isArray() ? place.path(index(key)) : place.path(key);
            place = next.isMissingNode() ? place : next;
        }
        JsonLocation location = JsonNodes.tokenLocationOf(place);
        return location == null ? 1 : location.getLineNr();
    }

    private static int index(String key) {
        return key.chars().allMatch(Character::isDigit) ? Integer.parseInt(key) : -1;
    }
}
