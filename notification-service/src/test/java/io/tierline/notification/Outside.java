package io.tierline.notification;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.restassured.common.mapper.TypeRef;
import io.tierline.localstack.TestInfrastructure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What people see: their inboxes and their phones. */
record Outside(TestInfrastructure infrastructure) {

    /** A mail in an inbox. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Mail(String messageId, List<String> to, String subject, Map<String, String> headers, String text) {}

    /** A call that was asked for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Call(String id, String to, String text, String state, long receivedAt, int attempts) {}

    List<Mail> mailsTo(String address) {
        return given().queryParam("to", address)
                .get(shared("TIERLINE_MAIL_URL") + "/messages")
                .as(new TypeRef<>() {});
    }

    List<Call> callsTo(String number) {
        return given().queryParam("to", number)
                .get(shared("TIERLINE_PHONE_URL") + "/calls")
                .as(new TypeRef<>() {});
    }

    void press(String call, String key) {
        given().contentType("application/json")
                .body(Map.of("key", key))
                .post(shared("TIERLINE_PHONE_URL") + "/calls/" + call + "/keys")
                .then()
                .statusCode(202);
    }

    /** Puts one person of a role on call; the id, the mail address and the number are the person's own. */
    Person onCall(String role, int order) {
        return onCall("sophos", role, order);
    }

    Person onCall(String policy, String role, int order) {
        String id = role + "-" + UUID.randomUUID();
        var person = new Person(id, id + "@sophos.example", number(id));
        given().auth()
                .oauth2(infrastructure.token("operator", null))
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        "佐藤 一郎",
                        "email",
                        person.email(),
                        "phone",
                        person.phone(),
                        "locale",
                        "ja",
                        "roles",
                        List.of(role),
                        "policy",
                        policy,
                        "order",
                        order))
                .put("/v1/on-call/staff/" + id)
                .then()
                .statusCode(201);
        return person;
    }

    /** Somebody on call. */
    record Person(String id, String email, String phone) {}

    private static String number(String id) {
        return "+81" + (100_000_000L + Math.floorMod(id.hashCode(), 800_000_000));
    }

    private String shared(String name) {
        return Objects.requireNonNull(infrastructure.shared().get(name), name);
    }
}
