package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tierline.kit.clock.TestClocks;
import io.tierline.kit.consume.NotYetException;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.policy.loader.InvalidPolicyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCatalogueTest {
    private static final Path SHIPPED = Path.of(System.getProperty("tierline.root"), "policies", "sophos.yaml");

    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path directory;

    @BeforeEach
    void ship() throws IOException {
        Files.copy(SHIPPED, directory.resolve("sophos.yaml"));
    }

    @Test
    void knowsThePoliciesOfItsFilesByNameAndByVersion() {
        var catalogue = catalogue();
        var policy = catalogue.find("sophos").orElseThrow();
        assertThat(catalogue.current()).containsExactly(policy);
        assertThat(catalogue.require(policy.version())).isSameAs(policy);
        assertThat(catalogue.find("nobody")).isEmpty();
    }

    @Test
    void givesAVersionUpThatTheTopicDidNotHoldAfterAMinute() {
        var catalogue = catalogue();
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);
        catalogue.topicRead(START.plusSeconds(60));
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);
        catalogue.topicRead(START.plusSeconds(60).plusNanos(1));
        assertThatThrownBy(() -> catalogue.require("unknown"))
                .isInstanceOf(UnknownPolicyVersionException.class)
                .hasMessageContaining("unknown");
    }

    @Test
    void waitsForAVersionAsLongAsTheTopicCannotBeRead() {
        var catalogue = catalogue();
        catalogue.topicRead(START);
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThatThrownBy(() -> catalogue.require("unknown")).isInstanceOf(NotYetException.class);
    }

    @Test
    void doesNotStartWithABadFileAndNamesFileAndLine() throws IOException {
        Files.writeString(directory.resolve("bad.yaml"), "name: bad\nsurprise: 1\n");
        assertThatThrownBy(this::catalogue)
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("bad.yaml:");
    }

    @Test
    void doesNotStartWithTwoFilesOfOneProgramme() throws IOException {
        Files.copy(SHIPPED, directory.resolve("again.yaml"));
        assertThatThrownBy(this::catalogue).hasMessageContaining("another file holds the policy sophos");
    }

    @Test
    void doesNotStartWithoutAnyFile() throws IOException {
        Files.delete(directory.resolve("sophos.yaml"));
        assertThatThrownBy(this::catalogue).hasMessageContaining("no policy file");
    }

    private PolicyCatalogue catalogue() {
        return new PolicyCatalogue(config(), TestClocks.from(START, nanos));
    }

    private TierlineConfig config() {
        Map<String, String> settings = Map.ofEntries(
                Map.entry("tierline.schema", "intake"),
                Map.entry("tierline.db.host", "h"),
                Map.entry("tierline.db.port", "1"),
                Map.entry("tierline.db.name", "n"),
                Map.entry("tierline.db.user", "u"),
                Map.entry("tierline.db.password", "p"),
                Map.entry("tierline.db.owner.user", "u"),
                Map.entry("tierline.db.owner.password", "p"),
                Map.entry("tierline.kafka.bootstrap", "k"),
                Map.entry("tierline.http.port", "1"),
                Map.entry("tierline.policies.dir", directory.toString()),
                Map.entry("tierline.jwt.public.key", "k"),
                Map.entry("tierline.jwt.issuer", "i"));
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 1000))
                .withMapping(TierlineConfig.class)
                .build()
                .getConfigMapping(TierlineConfig.class);
    }
}
