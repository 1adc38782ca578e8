package io.tierline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.Topics;
import io.tierline.intake.testing.IntakeTest;
import io.tierline.kit.testing.TestKafka;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CustomersIT extends IntakeTest {
    private static final Map<String, Object> ACCOUNT_MANAGER =
            Map.of("name", "Ogawa", "email", "ogawa@vendor.example", "locale", "ja");
    private static final Map<String, Object> TAM =
            Map.of("name", "Suzuki", "email", "suzuki@vendor.example", "locale", "en", "phone", "+81 3 1234 5678");

    private String path = "";

    @BeforeEach
    void nameANewCustomer() {
        path = "/v1/customers/new-" + UUID.randomUUID();
    }

    @Test
    void storesVersionsAndPublishesEach() throws Exception {
        operator().body(body("platinum")).put(path).then().statusCode(201).header("ETag", equalTo("\"1\""));
        operator().body(body("standard")).put(path).then().statusCode(200).header("ETag", equalTo("\"2\""));
        agent().get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("plan", equalTo("standard"))
                .body("contacts.email", hasItem("hanako@acme.example"))
                .body("tam.name", equalTo("Suzuki"))
                .body("accountManager.email", equalTo("ogawa@vendor.example"));
        try (var kafka = new TestKafka(
                Objects.requireNonNull(infrastructure.environment("intake").get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(published(kafka))
                            .extracting(DirectoryEntry::version, DirectoryEntry::plan, DirectoryEntry::accountManager)
                            .endsWith(tuple(
                                    2L,
                                    "standard",
                                    new DirectoryEntry.Contact("Ogawa", "ogawa@vendor.example", null, "ja"))));
        }
    }

    @Test
    void makesNoNewVersionOfTheSame() {
        operator().body(body("platinum")).put(path).then().statusCode(201);
        operator().body(body("platinum")).put(path).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void refusesAStaleVersion() {
        operator().body(body("platinum")).put(path);
        operator().body(body("standard")).put(path);
        operator()
                .header("If-Match", "\"1\"")
                .body(body("premium"))
                .put(path)
                .then()
                .statusCode(412);
        agent().get(path).then().body("plan", equalTo("standard"));
    }

    @ParameterizedTest
    @CsvSource({
        "policy, nobody",
        "plan, diamond",
        "zone, Asia/Nowhere",
        "country, XX",
        "language, not a language",
        "name, ''",
        "colour, red"
    })
    void namesTheBadField(String field, String value) {
        Map<String, Object> body = body("platinum");
        body.put(field, value);
        Response answer = operator().body(body).put(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("violations.field", String.class)).containsExactly(field);
        assertThat(agent().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void isForOperatorsToWrite() {
        assertThat(agent().body(body("platinum")).put(path).statusCode()).isEqualTo(403);
        assertThat(agent().get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void showsACustomerItselfOnly() {
        assertThat(customer(PLATINUM).get("/v1/customers").jsonPath().getList("items.id", String.class))
                .containsExactly(PLATINUM);
        assertThat(customer(PLATINUM).get("/v1/customers/" + STANDARD).statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsPageByPage() {
        Response first = agent().get("/v1/customers?limit=1");
        assertThat(first.jsonPath().getList("items.id", String.class)).containsExactly(PLATINUM);
        Response second =
                agent().get("/v1/customers?limit=1&cursor=" + first.jsonPath().getString("next"));
        assertThat(second.jsonPath().getList("items.id", String.class)).containsExactly(STANDARD);
    }

    private List<DirectoryEntry> published(TestKafka kafka) throws Exception {
        String key = path.substring(path.lastIndexOf('/') + 1);
        var entries = new ArrayList<DirectoryEntry>();
        for (var record : kafka.read(Topics.DIRECTORY)) {
            if (key.equals(record.key())) {
                entries.add(DirectoryCodec.decode(record.value()));
            }
        }
        return entries;
    }

    private static Map<String, Object> body(String plan) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Acme K.K.");
        body.put("policy", "sophos");
        body.put("plan", plan);
        body.put("zone", "Asia/Tokyo");
        body.put("country", "JP");
        body.put("language", "ja");
        body.put("contacts", List.of(Map.of("name", "山田 花子", "email", "hanako@acme.example", "locale", "ja")));
        body.put("tam", TAM);
        body.put("accountManager", ACCOUNT_MANAGER);
        return body;
    }
}
