package io.tierline.kit.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.Topics;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.testing.TestKafka;
import io.tierline.kit.testing.TierlineTestResource;
import io.tierline.localstack.TestInfrastructure;
import io.tierline.policy.SupportPolicy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Policies that change while a service runs, from files and from the topic. */
@QuarkusTest
@WithTestResource(TierlineTestResource.class)
class PolicyChangesIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Inject
    PolicyCatalogue policies;

    @Inject
    TierlineConfig config;

    @Test
    void aBadNewVersionChangesNothingButAMetric() throws IOException {
        Path file = Path.of(infrastructure.environment("intake").get("TIERLINE_POLICIES_EXTRA"), "night.yaml");
        String good = own();
        Files.writeString(file, good);
        await().atMost(SOON).until(() -> policies.find("night").isPresent());
        SupportPolicy first = policies.find("night").orElseThrow();

        Files.writeString(file, good.replace("first-response: 2 business hours", "first-response: soon"));
        awaitRejection("night", "1.0");
        assertThat(policies.find("night")).contains(first);

        Files.writeString(file, good.replace("first-response: 2 business hours", "first-response: 3 business hours"));
        awaitRejection("night", "0.0");
        assertThat(policies.find("night").orElseThrow().version()).isNotEqualTo(first.version());
        assertThat(policies.byVersion(first.version())).contains(first);
        Files.delete(file);
    }

    @Test
    void aBadTextOnTheTopicChangesNothingButAMetric() {
        SupportPolicy first = policies.find("kaspersky").orElseThrow();
        try (TestKafka kafka = new TestKafka(config.kafka().bootstrap())) {
            byte[] text = "policy: kaspersky\n".getBytes(StandardCharsets.UTF_8);
            kafka.send(new OutgoingRecord(Topics.POLICIES, "kaspersky@0badbad0", Map.of(), text));
        }
        awaitRejection("kaspersky", "1.0");
        assertThat(policies.find("kaspersky")).contains(first);
        assertThat(policies.byVersion("0badbad0")).isEmpty();
    }

    private static String own() throws IOException {
        return Files.readString(Path.of(System.getProperty("tierline.root"), "policies", "hennge.yaml"))
                .replace("policy: hennge", "policy: night");
    }

    private static void awaitRejection(String policy, String value) {
        String line = "tierline_policy_rejected{policy=\"" + policy + "\"} " + value;
        await().atMost(SOON)
                .untilAsserted(
                        () -> given().get("/q/metrics").then().statusCode(200).body(containsString(line)));
    }
}
