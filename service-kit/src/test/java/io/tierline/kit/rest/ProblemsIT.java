package io.tierline.kit.rest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TierlineTestResource.class)
class ProblemsIT {
    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void explore() {
        String ok = "{\"subject\":\"s\",\"requester\":{\"name\":\"n\",\"email\":\"a@b.c\"}}";
        show("ok", given().contentType("application/json").body(ok).post("/probe"));
        for (String body : List.of(
                "{\"subject\":\"s\",\"sbject\":1,\"requester\":{\"name\":\"n\",\"email\":\"a@b.c\"}}",
                "{\"subject\":\"s\",\"requester\":{\"name\":\"n\",\"emal\":\"x\",\"email\":\"a@b.c\"}}",
                "{\"subject\":\"s\"",
                "{\"subject\":}",
                "",
                "null",
                "[]",
                "{\"subject\":{},\"requester\":{\"name\":\"n\",\"email\":\"a@b.c\"}}",
                "{\"subject\":\"s\",\"count\":\"abc\",\"requester\":{\"name\":\"n\",\"email\":\"a@b.c\"}}",
                "{\"subject\":\"s\",\"at\":\"abc\",\"requester\":{\"name\":\"n\",\"email\":\"a@b.c\"}}",
                "{\"subject\":\" \",\"requester\":{\"name\":\"\",\"email\":\"ab\"}}")) {
            show(body, given().contentType("application/json").body(body).post("/probe"));
        }
        show("text", given().contentType("text/plain").body("x").post("/probe"));
        show(
                "big",
                given().contentType("application/json")
                        .body("x".repeat(300_000))
                        .post("/probe"));
        show("get", given().get("/probe"));
        show("404", given().get("/nothing"));
        show("no token", given().get("/probe/caller"));
        show("bad token", given().header("Authorization", "Bearer abc").get("/probe/caller"));
        show("bad token on open", given().header("Authorization", "Bearer abc").get("/probe/refusal/409"));
        String agent = infrastructure.token("agent", null);
        show("agent", given().header("Authorization", "Bearer " + agent).get("/probe/caller"));
        show(
                "customer",
                given().header("Authorization", "Bearer " + infrastructure.token("customer", "acme"))
                        .get("/probe/caller"));
        show("403", given().header("Authorization", "Bearer " + agent).get("/probe/operator"));
        show("409", given().get("/probe/refusal/409"));
        show("abc", given().get("/probe/refusal/abc"));
        show("500", given().get("/probe/bug"));
        show("406", given().accept("application/xml").get("/probe/caller"));
        show("health", given().get("/q/health/ready"));
        show("live", given().get("/q/health/live"));
        show("openapi", given().get("/openapi"));
        show("metrics", given().get("/q/metrics"));
    }

    private static void show(String what, Response response) {
        String text = response.asString();
        System.out.println("### " + what.substring(0, Math.min(60, what.length())) + " -> " + response.statusCode()
                + " " + response.contentType() + " " + text.substring(0, Math.min(700, text.length())));
    }
}
