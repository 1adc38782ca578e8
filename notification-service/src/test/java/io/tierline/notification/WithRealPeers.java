package io.tierline.notification;

import static org.awaitility.Awaitility.await;

import io.tierline.events.EventCodec;
import io.tierline.events.EventEnvelope;
import io.tierline.events.TicketEvent;
import io.tierline.events.Topics;
import io.tierline.events.UnreadableEventException;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests with a real broker, database, mail server and phone share: one new ticket each, and what is said about it. */
abstract class WithRealPeers {
    @Inject
    TierlineClock clock;

    @Inject
    PolicyCatalogue policies;

    @Inject
    WorkerTransactions transactions;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    private TestInfrastructure infrastructure;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    NetworkSwitch smtp;

    @SuppressWarnings("NullAway.Init") // set by the test resource
    NetworkSwitch phone;

    @SuppressWarnings("NullAway.Init") // set before each test
    private TestKafka kafka;

    @SuppressWarnings("NullAway.Init") // set before each test
    Outside outside;

    @SuppressWarnings("NullAway.Init") // set before each test
    Happenings ticket;

    @BeforeEach
    void begin() {
        kafka = new TestKafka(Objects.requireNonNull(infrastructure.shared().get("TIERLINE_KAFKA_BOOTSTRAP")));
        outside = new Outside(infrastructure);
        ticket = Happenings.ofNewTicket(
                clock, policies.find("sophos").orElseThrow().version());
        smtp.switchOn();
        phone.switchOn();
    }

    @AfterEach
    void end() {
        kafka.close();
        asStaff(sql -> sql.update("delete from staff_member"));
    }

    void asStaff(Consumer<Sql> work) {
        transactions.run(sql -> {
            sql.query(
                    "select set_config('role', 'notification_staff', true), set_config('tierline.tenant', 'default', true)");
            work.accept(sql);
        });
    }

    void send(EventEnvelope... events) {
        Stream.of(events).forEach(event -> kafka.send(Topics.TICKETS, event));
    }

    static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(300))
                .pollInSameThread();
    }

    <T extends TicketEvent> List<T> said(Class<T> type) {
        return ours().map(EventEnvelope::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    Stream<EventEnvelope> ours() {
        return kafka.read(Topics.TICKETS).stream()
                .filter(record -> ticket.ticket().toString().equals(record.key()))
                .map(WithRealPeers::decoded)
                .filter(event -> event.source().equals("notification"));
    }

    private static EventEnvelope decoded(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header ->
                        headers.put(header.key(), Objects.requireNonNull(TestKafka.header(record, header.key()))));
        try {
            return EventCodec.decode(record.key(), headers, record.value());
        } catch (UnreadableEventException e) {
            throw new AssertionError(e);
        }
    }

    String alertState(UUID escalation) {
        return transactions.call(
                sql -> sql.query("select state from alert where escalation_id = $1", escalation).stream()
                        .map(row -> row.getString("state"))
                        .findFirst()
                        .orElse("none"));
    }
}
