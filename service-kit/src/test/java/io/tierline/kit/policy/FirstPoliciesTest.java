package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.tierline.kit.clock.TestClocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPoliciesTest {

    @TempDir
    private Path directory;

    @Test
    void namesInOneLineEveryFileThatCannotBeReadAndWhatIsWrongWithTheOthers() throws IOException {
        Path folder = Files.createDirectory(directory.resolve("a.yaml"));
        Path binary = Files.write(directory.resolve("b.yaml"), new byte[] {(byte) 0xE4});
        Path broken = Files.writeString(directory.resolve("c.yaml"), "- no policy");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::read)
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith("not started, for the policies cannot be used: " + folder + ":1: /: is a folder")
                        .contains("; " + binary + ":1: /: is no UTF-8 text", "; " + broken + ":1: ")
                        .hasLineCount(1));
    }

    @Test
    void aFolderWithoutFilesIsRefused() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(this::read)
                .withMessageEndingWith("there is no policy file (*.yaml)");
    }

    private FirstPolicies read() {
        return TestPolicies.first(
                TestPolicies.config(directory),
                TestClocks.from(Instant.parse("2026-11-20T10:00:00Z"), new AtomicLong()));
    }
}
