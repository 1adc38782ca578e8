package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call as the phone got it.
 *
 * @param id the caller's own; the same for the same call, however often it was asked for
 * @param to the number dialled
 * @param text what is spoken
 * @param state {@code ringing}, {@code answered}, {@code no-answer} or {@code ended}
 * @param receivedAt when the phone began to ring, in real time
 * @param keys pressed so far
 */
public record Call(
        String id, String to, String name, String text, String state, Instant receivedAt, List<String> keys) {

    /** Whether it speaks about a ticket. */
    public boolean isAbout(String reference) {
        return Pattern.compile("\\b" + reference + "\\b").matcher(text).find();
    }

    static Call of(JsonNode json) {
        return new Call(
                json.path("id").asText(),
                json.path("to").asText(),
                json.path("name").asText(),
                json.path("text").asText(),
                json.path("state").asText(),
                Instant.ofEpochMilli(json.path("receivedAt").asLong()),
                Json.elements(json.path("keys")).map(JsonNode::asText).toList());
    }
}
