package io.tierline.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.Topics;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An installation that begins with nobody says which roles of its policies nobody holds. */
@QuarkusTest
@WithTestResource(
        value = NotificationTestResource.class,
        initArgs = @ResourceArg(name = "tierline.vacancies.poll", value = "PT0.2S"))
class VacancyIT {
    private static final DirectoryEntry.Contact TAM =
            new DirectoryEntry.Contact("中村 恵", "tam@sophos.example", null, "ja");

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void showsRolesUntilSomebodyHoldsThem() {
        var outside = new Outside(infrastructure);
        awaitVacant("sophos", "engineer", "executive", "tam");
        awaitVacant("pentio", "engineer", "executive", "support-manager");

        outside.onCall("sophos", "executive", 1);
        awaitVacant("sophos", "engineer", "tam");
        awaitVacant("pentio", "engineer", "executive", "support-manager");

        publish("default", "acme", TAM);
        awaitVacant("sophos", "engineer");

        outside.onCall("sophos", "engineer", 1);
        awaitVacant("sophos");

        publish("east", "ebisu", null);
        awaitVacant("sophos", "engineer", "executive", "tam");
    }

    private static void awaitVacant(String policy, String... roles) {
        String[] lines = List.of(roles).stream()
                .map(role -> "tierline_policy_role_vacant{policy=\"%s\",role=\"%s\"} 1.0".formatted(policy, role))
                .toArray(String[]::new);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(vacant(policy)).containsExactlyInAnyOrder(lines));
    }

    private static List<String> vacant(String policy) {
        return given().get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("tierline_policy_role_vacant{policy=\"" + policy + "\""))
                .toList();
    }

    private void publish(String tenant, String customer, DirectoryEntry.@Nullable Contact tam) {
        DirectoryEntry entry = Entries.of(tenant, customer, 1, tam, null);
        try (var kafka =
                new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")))) {
            kafka.send(new OutgoingRecord(Topics.DIRECTORY, customer, Map.of(), DirectoryCodec.encode(entry)));
        }
    }
}
