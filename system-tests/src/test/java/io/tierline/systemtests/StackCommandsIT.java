package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.Script;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./tierline} says and refuses while a stack runs. */
@SharedStack
@Order(15)
class StackCommandsIT {
    private final Stack stack;

    StackCommandsIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void statusSucceedsWhenAllIsReady() {
        CommandResult status = stack.command("status");

        assertThat(status.exitCode()).isZero();
        assertThat(status.output()).contains("speed 3600");
    }

    @Test
    void refusesASecondUpKindlyAndLeavesTheFirstAlone() {
        CommandResult second = stack.up();

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.errors().lines()).hasSize(1);
        assertThat(second.errors()).contains("already running");
        assertThat(stack.command("status").exitCode()).isZero();
    }

    @Test
    void namesATakenPortAndTheOptionThatMovesIt(@TempDir Path elsewhere) {
        Stack other = new Stack(elsewhere, stack.portOffset(), stack.speed(), stack.tokens());

        CommandResult up = other.up();

        assertThat(up.exitCode()).isNotZero();
        assertThat(up.errors().lines()).hasSize(1);
        assertThat(up.errors()).contains("--port-offset").containsPattern("\\b[12][0-9]{4}\\b");
        assertThat(other.processes()).isEmpty();
    }

    @Test
    void saysInOneLineThatMavenIsMissing(@TempDir Path programs) throws IOException {
        for (String program : List.of("bash", "dirname", "readlink", "grep")) {
            Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
        }

        CommandResult test = Script.runWith(Map.of("PATH", programs.toString()), "test");

        assertThat(test.exitCode()).isNotZero();
        assertThat(test.errors().lines()).singleElement().asString().contains("Maven", "3.8.7");
    }

    @Test
    void tokenIsOneSignedLineThatSaysWhoForWhom() {
        String token =
                stack.command("token", "customer", "acme-premium").orFail().output();

        assertThat(token.lines()).hasSize(1);
        String[] parts = token.strip().split("\\.", -1);
        assertThat(parts).hasSize(3).doesNotContain("");
        JsonNode claims = Json.parse(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        assertThat(claims.path("tenant").asText()).isEqualTo("default");
        assertThat(claims.path("customer").asText()).isEqualTo("acme-premium");
        assertThat(claims.path("groups").path(0).asText()).isEqualTo("customer");
    }

    @Test
    void tokenSaysWhatIsMissing() {
        CommandResult noCustomer = stack.command("token", "customer");
        CommandResult noRole = stack.command("token", "king");

        assertThat(noCustomer.exitCode()).isNotZero();
        assertThat(noCustomer.errors()).contains("customer's id");
        assertThat(noRole.exitCode()).isNotZero();
        assertThat(noRole.errors()).contains("customer", "agent", "operator");
    }

    @Test
    void logsShowsAServicesLogAndNamesThoseThereAre() {
        CommandResult log = stack.command("logs", "escalation");
        CommandResult unknown = stack.command("logs", "nobody");

        assertThat(log.exitCode()).isZero();
        assertThat(log.output()).isNotBlank();
        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.errors()).contains("escalation");
    }
}
