package io.tierline.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.localstack.security.Role;
import io.tierline.localstack.security.TokenIssuer;
import java.io.IOException;
import java.net.URI;

/** What customers and engineers do with tickets, through intake's API. */
final class Desk {
    private final StackClient client;
    private final URI intake;
    private final TokenIssuer tokens;
    private final String agent;

    Desk(StackClient client, URI intake, TokenIssuer tokens) {
        this.client = client;
        this.intake = intake;
        this.tokens = tokens;
        this.agent = tokens.token(Role.AGENT, null);
    }

    /** A customer asks; returns the reference. */
    String submit(Draft draft) throws IOException, InterruptedException {
        return client.post(uri(""), tokens.token(Role.CUSTOMER, draft.customer()), draft.json())
                .path("reference")
                .asText();
    }

    /** A customer wishes for escalation. */
    void requestEscalation(String reference, String customer, String reason) throws IOException, InterruptedException {
        client.post(
                uri("/" + reference + "/escalation-requests"),
                tokens.token(Role.CUSTOMER, customer),
                object().put("reason", reason));
    }

    /** An engineer writes to the customer. */
    void say(String reference, String kind, String text) throws IOException, InterruptedException {
        asAgent(reference, "messages", object().put("kind", kind).put("text", text));
    }

    void status(String reference, String to) throws IOException, InterruptedException {
        asAgent(reference, "status", object().put("to", to));
    }

    void outOfScope(String reference) throws IOException, InterruptedException {
        asAgent(reference, "scope", object().put("inScope", false));
    }

    void confirmByPhone(String reference) throws IOException, InterruptedException {
        asAgent(reference, "phone-confirmations", object());
    }

    /** Everything that has happened to a ticket. */
    JsonNode timeline(String reference) throws IOException, InterruptedException {
        return client.get(uri("/" + reference + "/timeline"), agent).path("entries");
    }

    /** The ticket as it stands. */
    JsonNode view(String reference) throws IOException, InterruptedException {
        return client.get(uri("/" + reference), agent);
    }

    private void asAgent(String reference, String what, ObjectNode body) throws IOException, InterruptedException {
        client.post(uri("/" + reference + "/" + what), agent, body);
    }

    private URI uri(String rest) {
        return URI.create(intake + "/v1/tickets" + rest);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
