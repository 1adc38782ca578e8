package io.tierline.kit.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TierlineTestResource.class)
class ProblemsIT {
    private static final String REQUESTER = "\"requester\":{\"name\":\"n\",\"email\":\"n@example.com\"}";

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void takesWhatIsRight() {
        post("{\"subject\":\"s\"," + REQUESTER + "}").statusCode(200).body("subject", equalTo("s"));
    }

    @Test
    void namesAnUnknownFieldAndTheKnownOnes() {
        problem(post("{\"sbject\":\"s\"," + REQUESTER + "}"), 400)
                .body("violations.field", hasItem("sbject"))
                .body("violations[0].message", equalTo("is unknown; known here are at, count, requester, subject"));
        problem(post("{\"subject\":\"s\",\"requester\":{\"emal\":\"x\"}}"), 400)
                .body("violations.field", hasItem("requester.emal"));
    }

    @Test
    void namesEveryInvalidField() {
        problem(post("{\"subject\":\" \",\"requester\":{\"name\":\"\",\"email\":\"ab\"}}"), 400)
                .body("violations.field", hasItems("subject", "requester.name", "requester.email"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "count":"abc"  | count     | must be a whole number
                    "count":"7"    | count     | must be a whole number
                    "count":1.5    | count     | must be a whole number
                    "at":"today"   | at        | must be an instant, for instance 2026-11-20T10:00:00+09:00
                    "subject":{}   | subject   | must be text
                    "subject":5    | subject   | must be text
                    "requester":[] | requester | must be an object
                    """)
    void namesTheFieldOfTheWrongType(String field, String path, String message) {
        problem(post("{" + field + "}"), 400)
                .body("violations.field", hasItem(path))
                .body("violations[0].message", equalTo(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"subject":"s"
                    {"subject":}
                    {"subject":"s","subject":"t"}
                    nonsense
                    """)
    void saysWhereJsonEnds(String body) {
        problem(post(body), 400).body("title", equalTo("Malformed JSON")).body("detail", containsString("line 1"));
    }

    @Test
    void wantsABody() {
        problem(post(""), 400);
        problem(post("null"), 400);
        problem(post("[]"), 400).body("violations.field", hasItem("body"));
    }

    @Test
    void wantsJson() {
        problem(given().contentType("text/plain").body("x").post("/probe").then(), 415);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        problem(post("x".repeat(256 * 1024 + 1)), 413).body("detail", containsString("256 KiB"));
        var unannounced = new ByteArrayInputStream("x".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        problem(
                        given().contentType("application/json")
                                .body(unannounced)
                                .post("/probe")
                                .then(),
                        413)
                .body("detail", containsString("256 KiB"));
    }

    @Test
    void wantsAToken() {
        problem(given().get("/probe/caller").then(), 401).header("WWW-Authenticate", equalTo("Bearer"));
        problem(as("not-a-token").get("/probe/caller").then(), 401);
        String token = infrastructure.token("agent", null);
        problem(
                as(token.substring(0, token.length() - 4) + "AAAA")
                        .get("/probe/caller")
                        .then(),
                401);
    }

    @Test
    void knowsTheCaller() {
        as(infrastructure.token("customer", "acme-premium"))
                .get("/probe/caller")
                .then()
                .statusCode(200)
                .body("tenant", equalTo("default"))
                .body("customer", equalTo("acme-premium"))
                .body("roles", hasItem("customer"));
    }

    @Test
    void wantsTheRightRole() {
        problem(as(infrastructure.token("agent", null)).get("/probe/operator").then(), 403);
        as(infrastructure.token("operator", null)).get("/probe/operator").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"404", "409", "412", "428"})
    void answersARefusalWithItsStatus(int status) {
        problem(given().get("/probe/refusal/" + status).then(), status).body("detail", equalTo("because"));
    }

    @Test
    void answersUnknownPathsAndMethods() {
        problem(given().get("/nowhere").then(), 404);
        problem(given().delete("/probe").then(), 405);
    }

    @Test
    void keepsItsInternalsToItself() {
        problem(given().get("/probe/bug").then(), 500).body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"57P03", "08006", "53300", "40001", "closed", "closed-twice", "unreachable", "reset", "wrapped"})
    void asksToComeAgainWhileTheDatabaseIsAway(String how) {
        problem(given().get("/probe/database/" + how).then(), 503)
                .header("Retry-After", "2")
                .body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42P01", "22001", "failed-twice"})
    void takesAWrongStatementForAFaultOfItsOwn(String how) {
        problem(given().get("/probe/database/" + how).then(), 500).body(not(containsString("secret")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post("/probe").then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status));
    }
}
