package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A stack with a policy file that makes no sense. */
@Order(16)
class BadPolicyIT {
    private final Stack stack = Stack.named("bad-policy", 30_000, 1);
    private final Path file = stack.ownPolicies().resolve("night.yaml");

    @BeforeEach
    void beginWithABadFile() throws IOException {
        stack.command("down").orFail();
        stack.command("reset").orFail();
        Files.createDirectories(stack.ownPolicies());
        String hennge = Files.readString(Path.of(System.getProperty("tierline.root", ".."), "policies", "hennge.yaml"));
        Files.writeString(
                file, hennge.replace("policy: hennge", "policy: night").replace("from: [high]", "from: [medium]"));
    }

    @AfterEach
    void leaveNothing() throws IOException {
        stack.command("down").orFail();
        Files.deleteIfExists(file);
    }

    @Test
    void theStackDoesNotStartAndTheLogSaysWhyInOneLine() throws IOException {
        CommandResult up = stack.up();

        assertThat(up.exitCode()).isNotZero();
        List<String> log = Files.readAllLines(stack.directory().resolve("logs/intake.log"));
        assertThat(log)
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "not started, for the policies cannot be used: ",
                                "night.yaml:",
                                "changes medium to itself"));
        assertThat(log).noneMatch(line -> line.startsWith("\tat "));
    }
}
