package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Http;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a request is said, by the field's name, and nothing is stored. */
@SharedStack
@Order(30)
class BadInputIT {
    private static final String TICKETS = "/v1/tickets";

    private final Product product;
    private final Intake customer;
    private final Intake agent;
    private String existing = "";
    private JsonNode before = Json.object();

    BadInputIT(Stack stack) {
        product = new Product(stack);
        customer = product.intakeOf("acme-platinum");
        agent = product.intakeOfAgent();
    }

    @BeforeEach
    void submitATicketThatIsLeftAlone() {
        existing = customer.accepted(TicketDraft.of("acme-platinum", "4"));
        before = counts();
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("an unknown field", "colour", json -> json.put("colour", "red")),
                wrong("a missing subject", "subject", json -> json.remove("subject")),
                wrong("a blank subject", "subject", json -> json.put("subject", "  ")),
                wrong("a missing requester", "requester", json -> json.remove("requester")),
                wrong("an unknown policy", "policy", json -> json.put("policy", "nobody")),
                wrong("an unknown severity", "severity", json -> json.put("severity", "catastrophic")),
                wrong("an unknown channel", "channel", json -> json.put("channel", "pigeon")),
                wrong("an unknown region", "region", json -> json.put("region", "MOON")),
                wrong(
                        "a bad address",
                        "requester.email",
                        json -> ((ObjectNode) json.path("requester")).put("email", "nobody")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFields")
    void namesTheWrongField(String what, String field, Consumer<ObjectNode> damage) {
        ObjectNode ticket = TicketDraft.of("acme-platinum", "critical").json();
        damage.accept(ticket);

        Answer answer = customer.http().post(TICKETS, ticket);

        assertProblem(answer, 400);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains(field);
        assertNothingStored();
    }

    @Test
    void namesACustomerThatDoesNotExist() {
        ObjectNode ticket = TicketDraft.of("acme-nobody", "critical").json();

        Answer answer = agent.http().post(TICKETS, ticket);

        assertProblem(answer, 400);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains("customer");
        assertNothingStored();
    }

    @Test
    void refusesABodyOver256KiB() {
        ObjectNode ticket = TicketDraft.of("acme-platinum", "critical").json();
        ticket.put("description", "x".repeat(256 * 1024 + 1));

        Answer answer = customer.http().post(TICKETS, ticket);

        assertProblem(answer, 413);
        assertNothingStored();
    }

    @Test
    void refusesMalformedJson() {
        assertProblem(customer.http().post(TICKETS, "application/json", "{\"subject\": "), 400);
        assertNothingStored();
    }

    @Test
    void refusesAWrongContentType() {
        String ticket = TicketDraft.of("acme-platinum", "critical").json().toString();

        assertProblem(customer.http().post(TICKETS, "text/plain", ticket), 415);
        assertNothingStored();
    }

    @Test
    void refusesARequestWithoutAToken() {
        Http nobody = Http.anonymous(product.stack().url(Endpoint.INTAKE));

        assertProblem(
                nobody.post(TICKETS, TicketDraft.of("acme-platinum", "critical").json()), 401);
        assertProblem(nobody.get(TICKETS + "/" + existing), 401);
        assertNothingStored();
    }

    @Test
    void refusesATokenThatSomebodyElseSigned() {
        String token = product.stack().token("customer", "acme-platinum");
        String forged = token.substring(0, token.lastIndexOf('.')) + ".AAAA";
        Http forger = Http.as(product.stack().url(Endpoint.INTAKE), forged);

        assertProblem(
                forger.post(TICKETS, TicketDraft.of("acme-platinum", "critical").json()), 401);
        assertNothingStored();
    }

    @Test
    void hidesAnotherCustomersTicket() {
        Intake other = product.intakeOf("acme-standard");

        assertProblem(other.get(existing), 404);
        assertProblem(other.message(existing, "customer-reply"), 404);
        assertNothingStored();
    }

    @Test
    void refusesATicketForAnotherCustomer() {
        Answer answer = product.intakeOf("acme-standard").submit(TicketDraft.of("acme-platinum", "critical"));

        assertThat(answer.status()).isIn(400, 403, 404);
        assertProblem(answer, answer.status());
        assertThat(answer.body()).contains("customer");
        assertNothingStored();
    }

    @Test
    void doesNotKnowAReferenceThatWasNeverGiven() {
        assertProblem(agent.get("TL-999999999"), 404);
        assertProblem(agent.status("TL-999999999", "resolved"), 404);
        assertNothingStored();
    }

    @Test
    void refusesToResolveAClosedTicket() {
        String closed = customer.accepted(TicketDraft.of("acme-platinum", "4"));
        agent.status(closed, "closed").orFail();
        before = counts();

        Answer answer = agent.status(closed, "resolved");

        assertProblem(answer, 409);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains("to");
        assertThat(agent.view(closed).path("status").asText()).isEqualTo("closed");
        assertNothingStored();
    }

    @Test
    void refusesAChangeOfAStaleVersion() {
        String stale = version(existing);
        agent.message(existing, "note").orFail();

        Answer answer = new Intake(agent.http().with("If-Match", stale)).status(existing, "resolved");

        assertProblem(answer, 412);
        assertThat(agent.view(existing).path("status").asText()).isEqualTo("open");
    }

    private static Arguments wrong(String what, String field, Consumer<ObjectNode> damage) {
        return Arguments.of(what, field, damage);
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asText()).isNotBlank();
    }

    private void assertNothingStored() {
        assertThat(counts()).isEqualTo(before);
    }

    private String version(String reference) {
        return agent.get(reference).orFail().headers().firstValue("ETag").orElseThrow();
    }

    private JsonNode counts() {
        ObjectNode counts = Json.object();
        for (String name : List.of("acme-standard", "acme-premium", "acme-platinum", "acme-nobody")) {
            counts.put(name, agent.count(name));
        }
        return counts.put("version of the ticket left alone", version(existing));
    }
}
