package io.tierline.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong is answered by a problem that names it, and nothing is stored. */
@QuarkusTest
class BadInputIT extends IntakeTest {
    private static final String TICKETS = "/v1/tickets";

    private String reference = "";
    private String closed = "";
    private String before = "";

    @BeforeEach
    void countWhatIsStored() throws SQLException {
        reference = newTicket();
        closed = newTicket();
        change(closed, "status", Map.of("to", "closed")).then().statusCode(200);
        before = database().counts();
    }

    @AfterEach
    void nothingWasStored() throws SQLException {
        assertThat(database().counts()).isEqualTo(before);
    }

    static Stream<Arguments> badTickets() {
        return Stream.of(
                Arguments.of("unknownField", TicketBodies.with("colour", "red"), "colour"),
                Arguments.of("missingSubject", TicketBodies.without("subject"), "subject"),
                Arguments.of("blankSubject", TicketBodies.with("subject", " "), "subject"),
                Arguments.of("controlCharacter", TicketBodies.with("subject", "a\u0000b"), "subject"),
                Arguments.of("longSubject", TicketBodies.with("subject", "x".repeat(301)), "subject"),
                Arguments.of("unknownPolicy", TicketBodies.with("policy", "nobody"), "policy"),
                Arguments.of("unknownSeverity", TicketBodies.with("severity", "terrible"), "severity"),
                Arguments.of("unknownChannel", TicketBodies.with("channel", "pigeon"), "channel"),
                Arguments.of("mailboxWithoutMail", TicketBodies.with("mailbox", "support@sophos.example"), "mailbox"),
                Arguments.of("badMailbox", TicketBodies.with("mailbox", "nobody"), "mailbox"),
                Arguments.of("unknownRegion", TicketBodies.with("region", "MOON"), "region"),
                Arguments.of("missingRequester", TicketBodies.without("requester"), "requester"),
                Arguments.of("badCopy", TicketBodies.with("cc", List.of("nobody")), "cc[0]"),
                Arguments.of(
                        "badAddress",
                        TicketBodies.with("requester", Map.of("name", "花子", "email", "nobody")),
                        "requester.email"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTickets")
    void namesTheBadField(String what, Map<String, Object> body, String field) {
        Response answer = customer(PLATINUM).body(body).post(TICKETS);
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).contains(field);
    }

    @Test
    void namesEveryBadField() {
        Map<String, Object> body = TicketBodies.with("channel", "pigeon");
        body.put("subject", "");
        Response answer = customer(PLATINUM).body(body).post(TICKETS);
        assertThat(answer.jsonPath().getList("violations.field", String.class))
                .containsExactlyInAnyOrder("channel", "subject");
    }

    @Test
    void refusesAnUnknownCustomerOfAnAgent() {
        Response answer = agent().body(TicketBodies.with("customer", "nobody")).post(TICKETS);
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("customer");
    }

    @Test
    void refusesATicketForAnotherCustomer() {
        Response answer =
                customer(PLATINUM).body(TicketBodies.with("customer", STANDARD)).post(TICKETS);
        assertProblem(answer, 403);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("customer");
    }

    @Test
    void refusesABodyOver256KiB() {
        Response answer = customer(PLATINUM)
                .body(TicketBodies.with("description", "x".repeat(257 * 1024)))
                .post(TICKETS);
        assertProblem(answer, 413);
    }

    @Test
    void refusesMalformedJson() {
        assertProblem(customer(PLATINUM).body("{\"subject\": \"half").post(TICKETS), 400);
    }

    @Test
    void refusesAnotherContentType() {
        Response answer = customer(PLATINUM)
                .contentType(ContentType.TEXT)
                .body("subject: half")
                .post(TICKETS);
        assertProblem(answer, 415);
    }

    @Test
    void refusesARequestWithoutToken() {
        Response answer =
                given().contentType(ContentType.JSON).body(TicketBodies.valid()).post(TICKETS);
        assertProblem(answer, 401);
    }

    @Test
    void refusesABadToken() {
        Response answer = given().contentType(ContentType.JSON)
                .header("Authorization", "Bearer not.a.token")
                .body(TicketBodies.valid())
                .post(TICKETS);
        assertProblem(answer, 401);
    }

    @Test
    void doesNotRevealAnotherCustomersTicket() {
        assertProblem(customer(STANDARD).get(TICKETS + "/" + reference), 404);
        assertProblem(customer(STANDARD).get(TICKETS + "/" + reference + "/timeline"), 404);
        Response answer = customer(STANDARD)
                .body(Map.of("kind", "customer-reply", "text", "…"))
                .post(TICKETS + "/" + reference + "/messages");
        assertProblem(answer, 404);
    }

    @Test
    void saysThatThereIsNoSuchTicket() {
        assertProblem(agent().get(TICKETS + "/TL-1"), 404);
        assertProblem(change("TL-1", "status", Map.of("to", "resolved")), 404);
    }

    @Test
    void refusesToResolveAClosedTicket() {
        Response answer = change(closed, "status", Map.of("to", "resolved"));
        assertProblem(answer, 409);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("to");
    }

    @Test
    void refusesAChangeOfAStaleVersion() {
        Response answer =
                agent().header("If-Match", "\"1\"").body(Map.of("to", "open")).post(TICKETS + "/" + closed + "/status");
        assertProblem(answer, 412);
    }

    static Stream<Arguments> badChanges() {
        return Stream.of(
                Arguments.of("status", Map.of("to", "lost"), "to"),
                Arguments.of("status", Map.of("status", "open"), "status"),
                Arguments.of("severity", Map.of("to", "terrible"), "to"),
                Arguments.of("level", Map.of("to", "L9"), "to"),
                Arguments.of("scope", Map.of(), "inScope"),
                Arguments.of("escalation-requests", Map.of("to", "janitor"), "to"),
                Arguments.of("messages", Map.of("kind", "shout", "text", "…"), "kind"),
                Arguments.of("messages", Map.of("kind", "note"), "text"),
                Arguments.of("phone-confirmations", Map.of("by", "hanako"), "by"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("badChanges")
    void namesTheBadFieldOfAChange(String what, Map<String, Object> body, String field) {
        Response answer = change(reference, what, body);
        assertProblem(answer, 400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).contains(field);
    }

    @Test
    void keepsToAgentsWhatIsTheirs() {
        String path = TICKETS + "/" + reference;
        assertProblem(customer(PLATINUM).body(Map.of("to", "4")).post(path + "/severity"), 403);
        assertProblem(customer(PLATINUM).post(path + "/phone-confirmations"), 403);
        Response answer =
                customer(PLATINUM).body(Map.of("kind", "response", "text", "…")).post(path + "/messages");
        assertProblem(answer, 403);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("kind");
    }

    @Test
    void refusesACustomerThatNamesWhomToEscalateTo() {
        Response answer = customer(PLATINUM)
                .body(Map.of("to", "executive"))
                .post(TICKETS + "/" + reference + "/escalation-requests");
        assertProblem(answer, 403);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly("to");
    }

    @Test
    void refusesAnAcknowledgementOfAnEscalationThatNeverWas() {
        String path = TICKETS + "/" + reference + "/escalations/01931b2e-7000-7000-8000-000000000001/acknowledgement";
        assertProblem(agent().post(path), 404);
    }

    @Test
    void refusesACursorThatIsNone() {
        assertProblem(agent().get(TICKETS + "?cursor=abc"), 400);
        assertProblem(agent().get(TICKETS + "?limit=0"), 400);
    }

    private Response change(String ticket, String what, Map<String, Object> body) {
        return agent().body(body).post(TICKETS + "/" + ticket + "/" + what);
    }

    private static void assertProblem(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    }
}
