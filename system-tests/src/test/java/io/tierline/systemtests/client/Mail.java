package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/**
 * A mail as the mail server got it.
 *
 * @param messageId the same for the same mail, however often it was sent
 * @param to plain addresses
 * @param ticket reference of the ticket that it is about, as its headers say
 * @param receivedAt when the server got it, in real time
 */
public record Mail(String messageId, List<String> to, String subject, String text, String ticket, Instant receivedAt) {

    static Mail of(JsonNode json) {
        return new Mail(
                json.path("messageId").asText(),
                Json.elements(json.path("to")).map(JsonNode::asText).toList(),
                json.path("subject").asText(),
                json.path("text").asText(),
                json.at("/headers/X-Tierline-Ticket").asText(),
                Instant.ofEpochMilli(json.path("receivedAt").asLong()));
    }

    /** Whether it speaks about a ticket. */
    public boolean isAbout(String reference) {
        return ticket.equals(reference);
    }
}
