package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.tierline.systemtests.client.Http;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Mail;
import io.tierline.systemtests.client.Metrics;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.RawEvent;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import io.tierline.systemtests.client.Waiting;
import io.tierline.systemtests.stack.CommandResult;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.Script;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A programme that exists only as a file, dropped into the running stack: nights in Dubai, Friday and Saturday off. At 3600
 * times real time the longest weekend is 64 seconds.
 */
@SharedStack
@Order(55)
class SixthProgrammeIT {
    private static final Duration SOON = Duration.ofSeconds(20);

    /** A weekend, a night to solve it in, the day between, and what a busy machine needs. */
    private static final Duration WEEKEND = Duration.ofSeconds(180);

    private final Stack stack;
    private final Product product;
    private final Intake agent;
    private final Path file;

    @TempDir
    private Path drafts;

    SixthProgrammeIT(Stack stack) {
        this.stack = stack;
        this.product = new Product(stack);
        this.agent = product.intakeOfAgent();
        this.file = stack.ownPolicies().resolve("dubai.yaml");
    }

    @BeforeEach
    void dropTheFileAndIntroduceThePeople() throws IOException {
        use("Night desk", NightDesk.text());
        await("its customer")
                .atMost(SOON)
                .until(() -> NightDesk.customer(product).status() / 100 == 2);
        await("its manager").atMost(SOON).until(() -> NightDesk.manager(product).status() / 100 == 2);
    }

    /** Writes the file and returns the version once it is in force. Whatever is changed, the title tells. */
    private String use(String title, String text) throws IOException {
        Files.writeString(file, text.replace("title: Night desk", "title: " + title));
        await(title).atMost(SOON).until(() -> inForce().path("title").asText().equals(title));
        return version();
    }

    @AfterEach
    void takeTheFileAway() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void aTicketEscalatesAtItsHourAndAMailGoesOut() {
        String reference = submit("outage");
        agent.message(reference, "response").orFail();

        List<Mail> mails = Waiting.forAtLeast(
                1,
                WEEKEND,
                "mail to the manager",
                () -> product.mailbox().to(NightDesk.MANAGER).stream()
                        .filter(mail -> mail.isAbout(reference))
                        .toList());

        assertThat(mails).hasSize(1);
        TicketHistory history = history(reference);
        TimelineItem escalated = history.timeline().stream()
                .filter(item -> item.kind().equals("escalated"))
                .findFirst()
                .orElseThrow();
        assertThat(escalated.detail()).isEqualTo("support-manager");
        assertThat(escalated.at()).isEqualTo(NightDesk.afterOneNight(respondedAt(history)));
        assertThat(product.simulator()
                        .timelineOf(history.simulation(escalated.at().plusSeconds(1))))
                .contains(escalated);
    }

    @Test
    void aBadNewVersionLeavesTheOldOneInForceAndRaisesAnAlert() throws IOException {
        String version = version();
        submitUnder(version);

        Files.writeString(file, NightDesk.text().replace("first-response: 1 business hour", "first-response: quickly"));

        for (Endpoint service : List.of(Endpoint.INTAKE, Endpoint.TRIAGE, Endpoint.ESCALATION, Endpoint.NOTIFICATION)) {
            await("an alert in " + service).atMost(SOON).until(() -> rejected(service) == 1);
        }
        assertThat(version()).isEqualTo(version);
        assertThat(policyVersion(submit("outage"))).isEqualTo(version);
        CommandResult check = Script.run("policy", "check", file.toString());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output().lines()).singleElement().asString().contains("dubai.yaml:", "\"quickly\" is no time");

        Files.writeString(file, NightDesk.text());
        await("the end of the alert").atMost(SOON).until(() -> rejected(Endpoint.INTAKE) == 0);
    }

    @Test
    void theScriptChecksAndExplainsItLikeThoseOfTheHouse() throws IOException {
        List<String> check = new ArrayList<>(List.of("policy", "check", file.toString()));
        List.of("hennge", "kaspersky", "keeper", "pentio", "sophos")
                .forEach(name -> check.add("policies/" + name + ".yaml"));
        assertThat(Script.run(check.toArray(String[]::new)).orFail().output()).isEmpty();

        Path draft = drafts.resolve("draft.yaml");
        String rule =
                "  severity:\n    - {rule: dark, text: {en: (lights AND, ja: 消灯}, severity: outage}\n  start-level:";
        Files.writeString(draft, NightDesk.text().replaceFirst("  start-level:", rule));
        CommandResult refused = Script.run("policy", "check", draft.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.output().lines())
                .singleElement()
                .asString()
                .contains("draft.yaml:", "/triage/severity/0/text/en: \"(lights AND\" cannot be run: ");

        String[] explain = {"policy", "explain", file.toString(), "--plan", "nights", "--severity", "outage"};
        assertThat(Script.run(explain).orFail().output())
                .contains("We respond for the first time within 1 business hour of the submission.");
        String[] japanese =
                Stream.concat(Stream.of(explain), Stream.of("--language", "ja")).toArray(String[]::new);
        assertThat(Script.run(japanese).orFail().output()).contains("受付から1営業時間以内に初回応答を差し上げます。");
    }

    @Test
    void openTicketsAreMigratedByTheScript() throws IOException {
        String question = "first-response: 2 business days";
        String old = use("Slow", NightDesk.text().replace(question, "first-response: 20 business days"));
        String reference = submitUnder(old);
        await("its deadlines")
                .atMost(SOON)
                .until(() -> agent.view(reference).path("deadlines").size() > 0);

        String slower = use("Slower", NightDesk.text().replace(question, "first-response: 25 business days"));
        assertThat(policyVersion(reference)).isEqualTo(old);
        CommandResult migrated =
                stack.command("policy", "migrate", "--policy", "dubai").orFail();

        assertThat(migrated.output()).containsPattern(reference + "  first-response: 2\\S+Z -> 2\\S+Z");
        assertThat(migrated.output().lines().toList().getLast()).contains("of dubai, ");
        await("intake knows").atMost(SOON).until(() -> policyVersion(reference).equals(slower));
        assertThat(history(reference).ofType("ticket.policy-migrated")).hasSize(1);
        assertThat(stack.command("policy", "migrate", "--policy", "dubai", "--from", old)
                        .orFail()
                        .output())
                .doesNotContain(reference);
    }

    private String submit(String severity) {
        return Intake.referenceIn(product.intakeOf(NightDesk.CUSTOMER)
                .http()
                .post("/v1/tickets", NightDesk.draft(severity))
                .orFail());
    }

    /** A ticket under this version: intake takes a file up to two seconds after escalation. */
    private String submitUnder(String version) {
        return await("a ticket under " + version)
                .atMost(SOON)
                .until(() -> submit("question"), ticket -> policyVersion(ticket).equals(version));
    }

    private String policyVersion(String reference) {
        return agent.view(reference).path("policyVersion").asText();
    }

    private static Instant respondedAt(TicketHistory history) {
        return history.facts().stream()
                .filter(event -> event.type().equals("ticket.message-added"))
                .map(RawEvent::json)
                .map(body -> Instant.parse(body.path("occurredAt").asText()))
                .findFirst()
                .orElseThrow();
    }

    private TicketHistory history(String reference) {
        return Objects.requireNonNull(
                TicketHistory.of(product.tickets().all()).get(reference), () -> "nothing about " + reference);
    }

    private String version() {
        return inForce().path("version").asText();
    }

    /** The programme as it is in force; missing while it is not known. */
    private JsonNode inForce() {
        JsonNode policies = product.as("agent", Endpoint.ESCALATION)
                .get("/v1/policies")
                .orFail()
                .json();
        return Json.elements(policies)
                .filter(policy -> policy.path("name").asText().equals("dubai"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private double rejected(Endpoint service) {
        return Metrics.of(Http.anonymous(stack.url(service))).sum("tierline_policy_rejected", "policy=\"dubai\"");
    }
}
