package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.tierline.kit.clock.TestClocks;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.policy.SupportPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyWatchTest {
    private static final Path SHIPPED = Path.of(System.getProperty("tierline.root"), "policies");
    private static final String SOPHOS = "sophos.yaml";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final List<String> offered = new ArrayList<>();
    private final AtomicBoolean refusing = new AtomicBoolean();
    private PolicyCatalogue catalogue;
    private PolicyWatch watch;
    private SupportPolicy first;

    @TempDir
    private Path directory;

    @BeforeEach
    void start() throws IOException {
        Files.copy(SHIPPED.resolve(SOPHOS), directory.resolve(SOPHOS));
        TierlineConfig config = TestPolicies.config(directory);
        TierlineClock clock = TestClocks.from(Instant.parse("2026-11-20T10:00:00Z"), new AtomicLong());
        FirstPolicies files = TestPolicies.first(config, clock);
        catalogue = new PolicyCatalogue(files, config, clock);
        first = catalogue.find("sophos").orElseThrow();
        watch = new PolicyWatch(
                new PolicyFolders(config),
                TestPolicies.checks(clock),
                catalogue,
                new PolicyRejections(metrics),
                files,
                this::beforeUse);
    }

    private void beforeUse(NewPolicies policies) {
        policies.policies().forEach(policy -> {
            assertThat(catalogue.byVersion(policy.version())).isEmpty();
            offered.add(policy.name());
        });
        if (refusing.get()) {
            throw new IllegalStateException("the database is away");
        }
    }

    @Test
    void changesNothingWhileNoFileDoes() throws IOException {
        write(SOPHOS, "# a comment\n" + read(SOPHOS));
        watch.look();
        assertThat(catalogue.find("sophos")).contains(first);
        assertThat(offered).isEmpty();
    }

    @Test
    void usesAGoodNewVersionOnceEverybodyWasTold() throws IOException {
        write(SOPHOS, read(SOPHOS).replace("first-response: 4h", "first-response: 3h"));
        refusing.set(true);
        assertThatThrownBy(watch::look).hasMessage("the database is away");
        assertThat(catalogue.find("sophos")).contains(first);
        refusing.set(false);
        watch.look();
        assertThat(catalogue.find("sophos").orElseThrow().version()).isNotEqualTo(first.version());
        assertThat(catalogue.byVersion(first.version())).contains(first);
        assertThat(offered).containsExactly("sophos", "sophos");
    }

    @Test
    void keepsTheOldVersionWhenTheNewOneIsBadAndSaysSoUntilItIsGood() throws IOException {
        String good = read(SOPHOS);
        write(SOPHOS, good.replace("support-manager: after 24h", "support-manager: after 3h"));
        watch.look();
        watch.look();
        assertThat(catalogue.find("sophos")).contains(first);
        assertThat(rejected("sophos").value()).isEqualTo(1);
        write(SOPHOS, "no policy at all");
        watch.look();
        assertThat(catalogue.find("sophos")).contains(first);
        assertThat(rejected("sophos").value()).isEqualTo(1);
        write(SOPHOS, good);
        watch.look();
        assertThat(catalogue.find("sophos")).contains(first);
        assertThat(rejected("sophos").value()).isZero();
        assertThat(offered).isEmpty();
    }

    @Test
    void takesAProgrammeThatIsAddedToTheSecondFolder() throws IOException {
        Files.createDirectory(directory.resolve("extra"));
        write("extra/own.yaml", "broken: true");
        watch.look();
        assertThat(rejected("own").value()).isEqualTo(1);
        write("extra/own.yaml", Files.readString(SHIPPED.resolve("hennge.yaml")));
        watch.look();
        assertThat(catalogue.find("hennge")).isPresent();
        assertThat(offered).containsExactly("hennge");
        assertThat(rejected("own").value()).isZero();
    }

    @Test
    void aFileThatCannotBeReadIsBadAndTheOthersAreStillJudged() throws IOException {
        Files.write(directory.resolve("latin.yaml"), "policy: büro".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(directory.resolve("folder.yaml"));
        write(SOPHOS, read(SOPHOS).replace("first-response: 4h", "first-response: 3h"));
        watch.look();
        assertThat(rejected("latin").value()).isEqualTo(1);
        assertThat(rejected("folder").value()).isEqualTo(1);
        assertThat(catalogue.find("sophos").orElseThrow().version()).isNotEqualTo(first.version());
        Files.delete(directory.resolve("folder.yaml"));
        write("latin.yaml", Files.readString(SHIPPED.resolve("hennge.yaml")));
        watch.look();
        assertThat(rejected("folder").value()).isZero();
        assertThat(rejected("latin").value()).isZero();
        assertThat(offered).containsExactly("sophos", "hennge");
    }

    @Test
    void aFileInForceThatCannotBeReadAnyMoreRaisesTheAlertOfItsPolicy() throws IOException {
        Files.write(directory.resolve(SOPHOS), new byte[] {(byte) 0xE4});
        watch.look();
        assertThat(rejected("sophos").value()).isEqualTo(1);
        assertThat(catalogue.find("sophos")).contains(first);
    }

    @Test
    void keepsAPolicyWhoseFileIsGoneAndTakesItFromAnother() throws IOException {
        write("other.yaml", read(SOPHOS).replace("first-response: 4h", "first-response: 3h"));
        watch.look();
        assertThat(rejected("sophos").value()).isEqualTo(1);
        assertThat(catalogue.find("sophos")).contains(first);
        Files.delete(directory.resolve(SOPHOS));
        Files.delete(directory.resolve("other.yaml"));
        watch.look();
        assertThat(catalogue.find("sophos")).contains(first);
        assertThat(rejected("sophos").value()).isZero();
        write(
                "other.yaml",
                Files.readString(SHIPPED.resolve(SOPHOS)).replace("first-response: 4h", "first-response: 3h"));
        watch.look();
        assertThat(catalogue.find("sophos").orElseThrow()).isNotEqualTo(first);
    }

    private Gauge rejected(String policy) {
        return metrics.get("tierline.policy.rejected").tag("policy", policy).gauge();
    }

    private String read(String file) throws IOException {
        return Files.readString(directory.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text);
    }
}
