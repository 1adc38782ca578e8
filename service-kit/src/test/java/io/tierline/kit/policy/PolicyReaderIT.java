package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TestClocks;
import io.tierline.kit.consume.NotYetException;
import io.tierline.kit.harness.KitHarness;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyReaderIT {
    private final AtomicLong nanos = new AtomicLong();
    private KitHarness kit;

    @BeforeAll
    void start() {
        kit = new KitHarness();
    }

    @AfterAll
    void stop() {
        kit.close();
    }

    @Test
    void learnsWhatTheTopicHoldsBeforeItGivesAnythingUp() {
        var clock = TestClocks.from(Instant.parse("2026-11-20T10:00:00Z"), nanos);
        var catalogue = TestPolicies.catalogue(kit.config, clock);
        SupportPolicy other = otherThan(catalogue.find("sophos").orElseThrow());
        send("broken@1", "- this is no policy");
        send(other.name() + "@" + other.version(), other.text());
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);
        assertThatThrownBy(() -> catalogue.require(other.version())).isInstanceOf(NotYetException.class);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);

        var reader = new PolicyReader(catalogue, kit.config, clock, new PolicyRejections(kit.metrics));
        reader.start(new StartupEvent());
        try {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThatThrownBy(() -> catalogue.require("unknown"))
                            .isInstanceOf(UnknownPolicyVersionException.class));
            assertThat(catalogue.require(other.version()).text()).isEqualTo(other.text());
            assertThat(kit.metrics
                            .get("tierline.policy.rejected")
                            .tag("policy", "broken")
                            .gauge()
                            .value())
                    .isEqualTo(1);
        } finally {
            reader.stop(new ShutdownEvent());
        }
    }

    private void send(String key, String text) {
        kit.kafka.send(new OutgoingRecord(Topics.POLICIES, key, Map.of(), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static SupportPolicy otherThan(SupportPolicy policy) {
        return PolicyLoader.load(
                "other", policy.text().replace("Global Support Services", "Services of the Day after Tomorrow"));
    }
}
