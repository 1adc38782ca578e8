package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.tierline.kit.clock.TestClocks;
import io.tierline.kit.consume.NotYetException;
import io.tierline.policy.SupportPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
    void knowsTheFilesOfTheSecondFolder() throws IOException {
        Path extra = Files.createDirectory(directory.resolve("extra"));
        Files.copy(SHIPPED.resolveSibling("hennge.yaml"), extra.resolve("hennge.yaml"));
        assertThat(catalogue().current()).extracting(SupportPolicy::name).containsExactlyInAnyOrder("hennge", "sophos");
    }

    @Test
    void doesNotStartWithBadFilesAndNamesFileAndLineOfEachInOneLine() throws IOException {
        Files.writeString(directory.resolve("bad.yaml"), "name: bad\nsurprise: 1\n");
        Files.writeString(
                directory.resolve("senseless.yaml"),
                Files.readString(SHIPPED.resolveSibling("hennge.yaml")).replace("from: [high]", "from: [medium]"));
        assertThatThrownBy(this::catalogue)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("not started, for the policies cannot be used: ")
                .hasMessageContaining("bad.yaml:2: /surprise: \"surprise\" is not known here; ")
                .hasMessageContaining("changes medium to itself; name another severity")
                .hasMessageNotContaining("\n");
    }

    @Test
    void doesNotStartWithTwoFilesOfOneProgramme() throws IOException {
        Files.copy(SHIPPED, directory.resolve("twice.yaml"));
        assertThatThrownBy(this::catalogue)
                .hasMessageContaining("twice.yaml: ")
                .hasMessageContaining("sophos.yaml holds the policy sophos already");
    }

    @Test
    void doesNotStartWithoutAnyFile() throws IOException {
        Files.delete(directory.resolve("sophos.yaml"));
        assertThatThrownBy(this::catalogue).hasMessageContaining("no policy file");
    }

    private PolicyCatalogue catalogue() {
        return TestPolicies.catalogue(TestPolicies.config(directory), TestClocks.from(START, nanos));
    }
}
