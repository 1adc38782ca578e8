package io.tierline.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.intake.testing.TicketBodies;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** When more waits for the broker than may, no ticket is accepted, and everything else goes on. */
@QuarkusTest
@TestProfile(DegradedIT.NothingMayWait.class)
class DegradedIT extends IntakeTest {
    /** Even an empty outbox is fuller than this. */
    public static class NothingMayWait implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tierline.outbox.limit", "-1");
        }
    }

    @Test
    void answers503WithWhenToComeBackAndStaysReady() {
        Awaitility.await()
                .untilAsserted(() -> customer(PLATINUM)
                        .body(TicketBodies.valid())
                        .post("/v1/tickets")
                        .then()
                        .statusCode(503)
                        .contentType(startsWith("application/problem+json"))
                        .header("Retry-After", equalTo("30")));
        customer(PLATINUM).get("/v1/tickets").then().statusCode(200);
        customer(PLATINUM).get("/q/health/ready").then().statusCode(200);
    }
}
