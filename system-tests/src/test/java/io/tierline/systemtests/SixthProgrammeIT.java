package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.systemtests.client.Answer;
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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

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

    private static final String MANAGER = "layla.haddad@night-desk.example";
    private static final String CUSTOMER = "dune-logistics";

    private final Stack stack;
    private final Product product;
    private final Intake agent;
    private final Path file;

    SixthProgrammeIT(Stack stack) {
        this.stack = stack;
        this.product = new Product(stack);
        this.agent = product.intakeOfAgent();
        this.file = stack.ownPolicies().resolve("dubai.yaml");
    }

    @BeforeEach
    void dropTheFileAndIntroduceThePeople() throws IOException {
        Files.writeString(file, text());
        await("the programme in all services")
                .atMost(SOON)
                .until(() -> version().length() == 64);
        await("its customer").atMost(SOON).until(() -> customer().status() / 100 == 2);
        await("its manager").atMost(SOON).until(() -> manager().status() / 100 == 2);
    }

    @AfterEach
    void takeTheFileAway() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void aTicketEscalatesAtItsHourAndAMailGoesOut() {
        Answer submission = product.intakeOf(CUSTOMER).http().post("/v1/tickets", draft());
        String reference = Intake.referenceIn(submission.orFail());
        agent.message(reference, "response").orFail();

        List<Mail> mails = Waiting.forAtLeast(
                1,
                WEEKEND,
                "mail to the manager",
                () -> product.mailbox().to(MANAGER).stream()
                        .filter(mail -> mail.isAbout(reference))
                        .toList());

        assertThat(mails).hasSize(1);
        TicketHistory history = history(reference);
        TimelineItem escalated = history.timeline().stream()
                .filter(item -> item.kind().equals("escalated"))
                .findFirst()
                .orElseThrow();
        assertThat(escalated.detail()).isEqualTo("support-manager");
        assertThat(escalated.at()).isEqualTo(afterOneNight(respondedAt(history)));
        assertThat(product.simulator().timelineOf(history.simulation(escalated.at())))
                .contains(escalated);
    }

    @Test
    void aBadNewVersionLeavesTheOldOneInForceAndRaisesAnAlert() throws IOException {
        String version = version();

        Files.writeString(file, text().replace("first-response: 1 business hour", "first-response: quickly"));

        for (Endpoint service : List.of(Endpoint.INTAKE, Endpoint.TRIAGE, Endpoint.ESCALATION, Endpoint.NOTIFICATION)) {
            await("an alert in " + service).atMost(SOON).until(() -> rejected(service) == 1);
        }
        assertThat(version()).isEqualTo(version);
        product.intakeOf(CUSTOMER).http().post("/v1/tickets", draft()).orFail();
        CommandResult check = Script.run("policy", "check", file.toString());
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.output().lines()).singleElement().asString().contains("dubai.yaml:", "\"quickly\" is no time");

        Files.writeString(file, text());
        await("the end of the alert").atMost(SOON).until(() -> rejected(Endpoint.INTAKE) == 0);
    }

    @Test
    void theScriptChecksAndExplainsItLikeThoseOfTheHouse() throws IOException {
        List<String> check = new ArrayList<>(List.of("policy", "check", file.toString()));
        List.of("hennge", "kaspersky", "keeper", "pentio", "sophos")
                .forEach(name -> check.add("policies/" + name + ".yaml"));
        assertThat(Script.run(check.toArray(String[]::new)).orFail().output()).isEmpty();

        Path draft = stack.directory().resolve("draft.yaml");
        String rule =
                "  severity:\n    - {rule: dark, text: {en: (lights AND, ja: 消灯}, severity: outage}\n  start-level:";
        Files.writeString(draft, text().replaceFirst("  start-level:", rule));
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
        String old = version();
        Answer submission = product.intakeOf(CUSTOMER).http().post("/v1/tickets", draft("question"));
        String reference = Intake.referenceIn(submission.orFail());
        await("its deadlines")
                .atMost(SOON)
                .until(() -> agent.view(reference).path("deadlines").size() > 0);

        Files.writeString(file, text().replace("first-response: 2 business days", "first-response: 5 business days"));
        await("the new version").atMost(SOON).until(() -> !version().equals(old));
        assertThat(agent.view(reference).path("policyVersion").asText()).isEqualTo(old);
        CommandResult migrated =
                stack.command("policy", "migrate", "--policy", "dubai").orFail();

        assertThat(migrated.output()).containsPattern(reference + "  first-response: 2\\S+Z -> 2\\S+Z");
        assertThat(migrated.output().lines().toList().getLast()).contains("of dubai, ");
        await("intake knows")
                .atMost(SOON)
                .until(() ->
                        agent.view(reference).path("policyVersion").asText().equals(version()));
        assertThat(history(reference).ofType("ticket.policy-migrated")).hasSize(1);
        assertThat(stack.command("policy", "migrate", "--policy", "dubai", "--from", old)
                        .orFail()
                        .output())
                .doesNotContain(reference);
    }

    /** By hand: eight open hours of the nights from 20:00 to 04:00 that begin on Sunday to Thursday, but not on 2 and 3 December. */
    private static Instant afterOneNight(Instant answered) {
        ZonedDateTime at = answered.atZone(ZoneId.of("Asia/Dubai"));
        Duration left = Duration.ofHours(8);
        ZonedDateTime night = at.minusDays(1).toLocalDate().atTime(20, 0).atZone(at.getZone());
        while (true) {
            ZonedDateTime from = night.isAfter(at) ? night : at;
            ZonedDateTime to = night.plusHours(8);
            if (worked(night) && from.isBefore(to)) {
                Duration open = Duration.between(from, to);
                if (open.compareTo(left) >= 0) {
                    return from.plus(left).toInstant().truncatedTo(ChronoUnit.SECONDS);
                }
                left = left.minus(open);
            }
            night = night.plusDays(1);
        }
    }

    private static boolean worked(ZonedDateTime night) {
        boolean nationalDay = night.getMonthValue() == 12 && (night.getDayOfMonth() == 2 || night.getDayOfMonth() == 3);
        return !nationalDay
                && switch (night.getDayOfWeek()) {
                    case FRIDAY, SATURDAY -> false;
                    case SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY -> true;
                };
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

    /** Of the programme as it is in force; empty while it is not known. */
    private String version() {
        JsonNode policies = product.as("agent", Endpoint.ESCALATION)
                .get("/v1/policies")
                .orFail()
                .json();
        return Json.elements(policies)
                .filter(policy -> policy.path("name").asText().equals("dubai"))
                .map(policy -> policy.path("version").asText())
                .findFirst()
                .orElse("");
    }

    private double rejected(Endpoint service) {
        return Metrics.of(Http.anonymous(stack.url(service))).sum("tierline_policy_rejected", "policy=\"dubai\"");
    }

    private Answer customer() {
        ObjectNode body = Json.object()
                .put("name", "Dune Logistics")
                .put("policy", "dubai")
                .put("plan", "nights")
                .put("zone", "Asia/Dubai")
                .put("country", "AE")
                .put("language", "en");
        return product.as("operator", Endpoint.INTAKE).put("/v1/customers/" + CUSTOMER, body);
    }

    private Answer manager() {
        ObjectNode body = Json.object()
                .put("name", "Layla Haddad")
                .put("email", MANAGER)
                .put("locale", "en")
                .put("policy", "dubai")
                .put("order", 1);
        body.putArray("roles").add("support-manager");
        return product.as("operator", Endpoint.NOTIFICATION).put("/v1/on-call/staff/night-manager", body);
    }

    private static ObjectNode draft() {
        return draft("outage");
    }

    private static ObjectNode draft(String severity) {
        ObjectNode json = Json.object()
                .put("policy", "dubai")
                .put("customer", CUSTOMER)
                .put("channel", "web")
                .put("language", "en")
                .put("region", "MEA")
                .put("severity", severity)
                .put("subject", "Nothing works")
                .put("description", "The gate scanners are down.");
        json.putObject("requester")
                .put("name", "Omar")
                .put("email", "omar@dune.example")
                .put("locale", "en");
        return json;
    }

    private static String text() throws IOException {
        try (InputStream policy =
                Objects.requireNonNull(SixthProgrammeIT.class.getResourceAsStream("/policies/dubai.yaml"))) {
            return new String(policy.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
