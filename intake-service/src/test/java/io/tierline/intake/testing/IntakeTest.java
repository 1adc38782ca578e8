package io.tierline.intake.testing;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A running intake with two customers, and clients for whoever may ask. */
@WithTestResource(value = TierlineTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))
public abstract class IntakeTest {
    protected static final String PLATINUM = "acme-platinum";
    protected static final String STANDARD = "acme-standard";

    @SuppressWarnings("NullAway.Init") // set by the test resource
    protected TestInfrastructure infrastructure;

    @BeforeEach
    void storeCustomers() {
        storeCustomer(PLATINUM, "platinum");
        storeCustomer(STANDARD, "standard");
    }

    /** The database behind the service. */
    protected Database database() {
        return new Database(infrastructure);
    }

    /** A token of a subject that acts for a customer, good until an instant, in whole seconds. */
    protected String token(String subject, String customer, Instant expiry)
            throws IOException, GeneralSecurityException {
        return ShortLivedToken.of(infrastructure, subject, customer, expiry);
    }

    /** Requests of a customer. */
    protected RequestSpecification customer(String id) {
        return as(infrastructure.token("customer", id));
    }

    /** Requests of an agent. */
    protected RequestSpecification agent() {
        return as(infrastructure.token("agent", null));
    }

    /** Requests of an operator. */
    protected RequestSpecification operator() {
        return as(infrastructure.token("operator", null));
    }

    /** The reference of a new ticket of Acme Platinum. */
    protected String newTicket() {
        Response answer = customer(PLATINUM).body(TicketBodies.valid()).post("/v1/tickets");
        return answer.then().statusCode(201).extract().path("reference");
    }

    /** Requests with a token. */
    protected static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }

    private void storeCustomer(String id, String plan) {
        Map<String, Object> contact = Map.of("name", "山田 花子", "email", "hanako@" + id + ".example", "locale", "ja");
        Map<String, Object> body = Map.of(
                "name", "アクメ株式会社",
                "policy", "sophos",
                "plan", plan,
                "contract", "C-2026-17",
                "zone", "Asia/Tokyo",
                "country", "JP",
                "language", "ja",
                "contacts", List.of(contact));
        int status = operator().body(body).put("/v1/customers/" + id).statusCode();
        if (status != 200 && status != 201) {
            throw new AssertionError("customer " + id + " was not stored: " + status);
        }
    }
}
