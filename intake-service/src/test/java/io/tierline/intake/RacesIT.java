package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.intake.testing.IntakeTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several change the same at once: one of them is first, and nobody is answered with a failure of ours. */
@QuarkusTest
class RacesIT extends IntakeTest {
    private static final int RACERS = 8;

    @Test
    void givesAVersionToOneChangeOnly() throws Exception {
        String reference = newTicket();
        List<Integer> statuses = race(() -> agent().header("If-Match", "\"1\"")
                .body(Map.of("to", "resolved"))
                .post("/v1/tickets/" + reference + "/status"));
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        agent().get("/v1/tickets/" + reference).then().header("ETag", "\"2\"");
    }

    @Test
    void countsEveryFactOfManyAtOnce() throws Exception {
        String reference = newTicket();
        List<Integer> statuses = race(
                () -> agent().body(Map.of("kind", "note", "text", "…")).post("/v1/tickets/" + reference + "/messages"));
        assertThat(statuses).containsOnly(201);
        agent().get("/v1/tickets/" + reference).then().header("ETag", "\"" + (1 + RACERS) + "\"");
        assertThat(agent().get("/v1/tickets/" + reference + "/timeline")
                        .jsonPath()
                        .getList("entries.at", String.class))
                .isSorted();
    }

    @Test
    void makesANewCustomerOnce() throws Exception {
        String path = "/v1/customers/race-" + UUID.randomUUID();
        Map<String, Object> body = Map.of(
                "name",
                "Race",
                "policy",
                "sophos",
                "plan",
                "premium",
                "zone",
                "Asia/Tokyo",
                "country",
                "JP",
                "language",
                "ja");
        List<Integer> statuses = race(() -> operator().body(body).put(path));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        agent().get(path).then().header("ETag", "\"1\"");
    }

    private static List<Integer> race(Callable<Response> request) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (var racers = Executors.newFixedThreadPool(RACERS)) {
            for (Future<Response> answer : racers.invokeAll(Collections.nCopies(RACERS, request))) {
                statuses.add(answer.get().statusCode());
            }
        }
        return statuses;
    }
}
