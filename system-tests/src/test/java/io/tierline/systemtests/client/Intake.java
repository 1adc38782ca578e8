package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** The REST interface to tickets, used by one principal. */
public record Intake(Http http) {
    private static final String TICKETS = "/v1/tickets";

    /** Submits a ticket. */
    public Answer submit(TicketDraft draft) {
        return http.post(TICKETS, draft.json());
    }

    /** Submits a ticket so that a repeat with the same key makes no second one. */
    public Answer submit(TicketDraft draft, String idempotencyKey) {
        return http.with("Idempotency-Key", idempotencyKey).post(TICKETS, draft.json());
    }

    /** Submits a ticket that must be accepted, and returns its reference. */
    public String accepted(TicketDraft draft) {
        return referenceIn(submit(draft).orFail());
    }

    /** The reference in the answer to a submission. */
    public static String referenceIn(Answer submission) {
        return submission.json().path("reference").asText();
    }

    /** The instant, on the product's clock, that the answer to a submission gives the ticket. */
    public static Instant submittedAt(Answer submission) {
        return Instant.parse(submission.json().path("submittedAt").asText());
    }

    /** {@code GET} of a ticket, whatever comes of it. */
    public Answer get(String reference) {
        return http.get(path(reference, ""));
    }

    /** The whole current view of a ticket. */
    public JsonNode view(String reference) {
        return get(reference).orFail().json();
    }

    /** The ticket's timeline, oldest first. */
    public List<JsonNode> timeline(String reference) {
        JsonNode page = http.get(path(reference, "/timeline")).orFail().json();
        return Json.elements(page.path("entries")).toList();
    }

    /** How many tickets of a customer there are, counted page by page. */
    public int count(String customer) {
        int count = 0;
        String query = "?limit=100&customer=" + customer;
        String cursor = "";
        do {
            JsonNode page = http.get(TICKETS + query + cursor).orFail().json();
            count += page.path("items").size();
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return count;
    }

    /** Asks for a change of a ticket; {@code what} is the last part of the path. */
    public Answer change(String reference, String what, JsonNode body) {
        return http.post(path(reference, "/" + what), body);
    }

    /** Sets the status. */
    public Answer status(String reference, String to) {
        return change(reference, "status", Json.object().put("to", to));
    }

    /** Adds a message. */
    public Answer message(String reference, String kind) {
        return change(reference, "messages", Json.object().put("kind", kind).put("text", "担当者より: " + kind));
    }

    private static String path(String reference, String rest) {
        return TICKETS + "/" + reference + rest;
    }
}
