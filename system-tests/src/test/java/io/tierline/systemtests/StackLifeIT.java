package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.Remains;
import io.tierline.systemtests.stack.Script;
import io.tierline.systemtests.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One stack's whole life, from the first {@code up} to {@code reset}. */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StackLifeIT {
    /** On two cores, once built. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(30);

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Stack stack = Stack.named("life", 20_000, 600);
    private final Product product = new Product(stack);
    private final Remains remains = new Remains(stack);
    private @Nullable Process foreground;

    @BeforeAll
    void beginWithNothingButABuild() {
        Script.run("build").orFail();
        stack.command("down").orFail();
        stack.command("reset").orFail();
    }

    @AfterAll
    void leaveNothing() {
        stack.command("down").orFail();
    }

    @Test
    @Order(1)
    void statusOfNothingFailsAndNamesTheCommandThatHelps() {
        CommandResult status = stack.command("status");

        assertThat(status.exitCode()).isNotZero();
        assertThat(status.errors().lines()).hasSize(1);
        assertThat(status.errors()).contains("./tierline up");
    }

    @Test
    @Order(2)
    void upIsReadySoonAndSaysWhatRunsWhere() {
        Instant begin = Instant.now();

        CommandResult up = stack.up().orFail();

        Duration took = Duration.between(begin, Instant.now());
        System.out.printf("Stack life: up took %d ms%n", took.toMillis());
        assertThat(took).isLessThan(READY_WITHIN);
        assertThat(up.output())
                .contains("intake", "triage", "escalation", "notification", "phone", "database", "broker")
                .contains(stack.url(Endpoint.INTAKE).toString())
                .contains("curl", "/v1/tickets");
        remains.note();
    }

    @Test
    @Order(3)
    void everythingStartsFromWhatTheBuildRemembered() throws IOException {
        for (String service : List.of("intake", "triage", "escalation", "notification", "broker", "supervisor")) {
            long pid = stack.process(service).orElseThrow().pid();

            assertThat(Path.of("/proc", Long.toString(pid), "maps"))
                    .as(service)
                    .content()
                    .contains(".aot");
        }
    }

    @Test
    @Order(8)
    void startsAKilledServiceAgain() {
        ProcessHandle killed = stack.process("triage").orElseThrow();

        killed.destroyForcibly();

        await("another triage")
                .atMost(SOON)
                .until(() -> stack.process("triage")
                        .filter(process -> process.pid() != killed.pid())
                        .isPresent());
        await("all ready").atMost(SOON).until(() -> stack.command("status").exitCode() == 0);
        remains.note();
    }

    @Test
    @Order(9)
    void nothingOutlivesAKilledSupervisorAndUpGoesOn() {
        String reference = Intake.referenceIn(submit());

        stack.process("supervisor").orElseThrow().destroyForcibly();

        await("the end of all that it had started")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(remains.left()).isEmpty());
        assertThat(stack.command("status").exitCode()).isNotZero();
        stack.up().orFail();
        assertThat(agentsView(reference).path("reference").asText()).isEqualTo(reference);
        remains.note();
    }

    @Test
    @Order(10)
    void dataAndClockSurviveDownAndUp(@TempDir Path logs) {
        Answer first = submit();
        String reference = Intake.referenceIn(first);
        CommandResult down = stack.command("down");
        Instant ended = Instant.now();
        assertThat(down.exitCode()).isZero();
        assertThat(remains.left()).isEmpty();
        assertThat(stack.command("status").exitCode()).isNotZero();

        Instant begun = Instant.now();
        upInTheForeground(logs.resolve("up.log"));
        Answer second = submit();

        assertThat(agentsView(reference).path("reference").asText()).isEqualTo(reference);
        Duration ran = Duration.between(first.sentAt(), ended).plus(Duration.between(begun, second.receivedAt()));
        assertThat(Duration.between(Intake.submittedAt(first), Intake.submittedAt(second)))
                .as("the clock stood still while the stack was down, and did not run backwards")
                .isBetween(Duration.ZERO, ran.multipliedBy(stack.speed()));
        await("what was due meanwhile")
                .atMost(SOON)
                .until(() -> !agentsView(reference).path("escalations").isEmpty());
    }

    @Test
    @Order(11)
    void interruptEndsAStackInTheForeground() {
        Script.interrupt(Objects.requireNonNull(foreground).toHandle());

        await("the end of all of it")
                .atMost(SOON)
                .untilAsserted(() -> assertThat(remains.left()).isEmpty());
        assertThat(remains.noted()).as("processes that had been started").isGreaterThan(7);
    }

    @Test
    @Order(12)
    void resetRemovesEverything() throws IOException {
        stack.command("reset").orFail();

        assertThat(stack.command("status").exitCode()).isNotZero();
        if (Files.exists(stack.directory())) {
            try (var left = Files.list(stack.directory())) {
                assertThat(left).isEmpty();
            }
        }
    }

    private Answer submit() {
        return product.intakeOf("acme-platinum")
                .submit(TicketDraft.of("acme-platinum", "critical"))
                .orFail();
    }

    private JsonNode agentsView(String reference) {
        return product.intakeOfAgent().view(reference);
    }

    private void upInTheForeground(Path log) {
        foreground = Script.start(
                log, "up", "--dir", stack.directory().toString(), "--speed", Integer.toString(stack.speed()));
        await("a stack in the foreground")
                .atMost(SOON)
                .until(() -> stack.command("status").exitCode() == 0);
        remains.note();
        remains.note(foreground.toHandle());
    }
}
