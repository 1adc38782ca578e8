package io.tierline.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.DirectoryCodec;
import io.tierline.events.DirectoryEntry;
import io.tierline.events.Topics;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import io.tierline.notification.people.application.RosterStore;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Those whom the directory names are told, and whoever stands in for them. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class DirectoryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @Inject
    RosterStore roster;

    @Inject
    WorkerTransactions transactions;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @Test
    void tellsTheTamWhomTheDirectoryNamesAndPutsPoisonAside() {
        String tam = UUID.randomUUID() + "@sophos.example";
        send(new OutgoingRecord(Topics.DIRECTORY, "poison", Map.of(), "{".getBytes(StandardCharsets.UTF_8)));
        send(new OutgoingRecord(
                Topics.DIRECTORY,
                "acme-platinum",
                Map.of(),
                DirectoryCodec.encode(entry("acme-platinum", 3, "no\0text@sophos.example"))));
        send(new OutgoingRecord(
                Topics.DIRECTORY, "acme-platinum", Map.of(), DirectoryCodec.encode(entry("acme-platinum", 2, tam))));
        send(new OutgoingRecord(
                Topics.DIRECTORY,
                "acme-platinum",
                Map.of(),
                DirectoryCodec.encode(entry("acme-platinum", 1, "old@sophos.example"))));
        await().atMost(PATIENCE).until(() -> kafkaHolds(Topics.deadLetter(Topics.DIRECTORY, "notification"), "poison"));
        await().atMost(PATIENCE)
                .until(() -> kafkaHolds(Topics.deadLetter(Topics.DIRECTORY, "notification"), "acme-platinum"));
        var ticket = Happenings.ofNewTicket(
                clock, policies.find("sophos").orElseThrow().version());
        send(OutgoingRecord.ticketEvent(ticket.submitted()));
        send(OutgoingRecord.ticketEvent(ticket.escalated(UUID.randomUUID(), "support-manager")));

        var outside = new Outside(infrastructure);
        await().atMost(PATIENCE).until(() -> !outside.mailsTo(tam).isEmpty());
    }

    @Test
    void tellsTheDutyManagerWhileTheTamIsAbsent() {
        String customer = "bank-" + UUID.randomUUID();
        String tam = customer + "@kaspersky.example";
        String manager = "duty-" + tam;
        Instant now = clock.now();
        var away = Map.of(
                "from", now.minusSeconds(60).toString(),
                "to", now.plus(Duration.ofDays(1)).toString());
        putStaff("tam", tam, List.of(away));
        putStaff("duty-manager", manager, List.of());
        send(new OutgoingRecord(Topics.DIRECTORY, customer, Map.of(), DirectoryCodec.encode(entry(customer, 1, tam))));
        awaitManager(customer, "tam");
        assertThat(isAbsent(tam, now)).isTrue();
        assertThat(isAbsent(tam, now.plus(Duration.ofDays(1)))).isFalse();
        var ticket = Happenings.ofNewTicket(
                clock, policies.find("kaspersky").orElseThrow().version());
        send(OutgoingRecord.ticketEvent(ticket.submittedFor(customer)));
        send(OutgoingRecord.ticketEvent(ticket.triaged()));

        var outside = new Outside(infrastructure);
        await().atMost(PATIENCE).until(() -> !outside.mailsTo(manager).isEmpty());
        assertThat(outside.mailsTo(tam)).isEmpty();
    }

    /** K15. */
    @Test
    void tellsTheAccountManagerWhomTheDirectoryNames() {
        String customer = "trader-" + UUID.randomUUID();
        String manager = customer + "@keeper.example";
        var named = new DirectoryEntry.Contact("小川 直子", manager, null, "ja");
        send(new OutgoingRecord(
                Topics.DIRECTORY, customer, Map.of(), DirectoryCodec.encode(entry(customer, 1, null, named))));
        awaitManager(customer, "account-manager");
        var ticket = Happenings.ofNewTicket(
                clock, policies.find("keeper").orElseThrow().version());
        send(OutgoingRecord.ticketEvent(ticket.submittedFor(customer)));
        send(OutgoingRecord.ticketEvent(ticket.escalated(UUID.randomUUID(), "executive")));

        var outside = new Outside(infrastructure);
        await().atMost(PATIENCE).until(() -> !outside.mailsTo(manager).isEmpty());
    }

    private boolean isAbsent(String email, Instant at) {
        return transactions.call(sql -> roster.current(sql).isAbsent("default", email, at));
    }

    private void awaitManager(String customer, String role) {
        await().atMost(PATIENCE)
                .until(() -> transactions.call(sql ->
                        roster.current(sql).managerOf("default", customer, role).isPresent()));
    }

    private void putStaff(String role, String email, List<Map<String, String>> absences) {
        var member = Map.of(
                "name",
                "木村 沙織",
                "email",
                email,
                "locale",
                "ja",
                "roles",
                List.of(role),
                "policy",
                "kaspersky",
                "absences",
                absences,
                "order",
                1);
        given().contentType("application/json")
                .auth()
                .oauth2(infrastructure.token("operator", null))
                .body(member)
                .put("/v1/on-call/staff/" + email.replaceAll("[@.].*", ""))
                .then()
                .statusCode(201)
                .body("absences", hasSize(absences.size()));
    }

    private static DirectoryEntry entry(String customer, long version, String tam) {
        return entry(customer, version, new DirectoryEntry.Contact("中村 恵", tam, null, "ja"), null);
    }

    private static DirectoryEntry entry(
            String customer,
            long version,
            DirectoryEntry.@Nullable Contact tam,
            DirectoryEntry.@Nullable Contact accountManager) {
        return Entries.of("default", customer, version, tam, accountManager);
    }

    private void send(OutgoingRecord record) {
        try (var kafka = kafka()) {
            kafka.send(record);
        }
    }

    private boolean kafkaHolds(String topic, String key) {
        try (var kafka = kafka()) {
            return kafka.read(topic).stream().anyMatch(record -> key.equals(record.key()));
        }
    }

    private TestKafka kafka() {
        return new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")));
    }
}
