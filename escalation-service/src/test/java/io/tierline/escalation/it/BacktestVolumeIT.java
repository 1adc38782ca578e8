package io.tierline.escalation.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.escalation.testing.Sophos;
import io.tierline.events.EscalationEvent.Escalated;
import io.tierline.events.EventEnvelope;
import io.tierline.kit.database.WorkerTransactions;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Backtests of many tickets. How many is the system property {@code tierline.backtest.tickets}; the promise of 30 s is for
 * 100,000.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BacktestVolumeIT extends EscalationScene {
    private static final Logger LOG = Logger.getLogger(BacktestVolumeIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TICKETS = Integer.getInteger("tierline.backtest.tickets", 10_000);
    private static final Duration PERIOD = Duration.ofDays(90);
    private static final Duration PROMISE = Duration.ofSeconds(30);

    @Inject
    WorkerTransactions transactions;

    @Inject
    MeterRegistry metrics;

    @TestHTTPResource("/v1/backtests")
    @SuppressWarnings("NullAway.Init") // set by the test framework
    URI backtests;

    /** Of months at which no other test of this service looks. */
    private @Nullable PastTickets past;

    @BeforeEach
    void store() {
        if (past == null) {
            Instant began = clock.realNow();
            Instant from = clock.now().truncatedTo(ChronoUnit.DAYS).minus(PERIOD.plusDays(30));
            past = new PastTickets(policies.find("sophos").orElseThrow(), "default", from, PERIOD.dividedBy(TICKETS));
            past.store(TICKETS, transactions);
            LOG.infof("stored %d tickets in %s", TICKETS, Duration.between(began, clock.realNow()));
        }
    }

    @AfterAll
    void forget() {
        if (past != null) {
            past.forget(new Database(infrastructure.shared()));
        }
    }

    @Test
    void playsAllInTime() throws IOException, InterruptedException {
        Instant began = clock.realNow();
        JsonNode last = JSON.createObjectNode();
        long changed = 0;
        try (Stream<String> lines = stream()) {
            for (String line : (Iterable<String>) lines::iterator) {
                last = JSON.readTree(line);
                changed += "ticket".equals(last.path("kind").asText()) ? 1 : 0;
            }
        }
        Duration took = Duration.between(began, clock.realNow());
        LOG.infof("played %d tickets in %s: %s", TICKETS, took, last);
        assertThat(last.path("kind").asText()).isEqualTo("summary");
        assertThat(last.path("tickets").asInt()).isEqualTo(TICKETS);
        assertThat(last.path("notPlayed").asInt()).isZero();
        assertThat(last.path("changed").asLong()).isEqualTo(changed).isGreaterThan(TICKETS / 10);
        assertThat(took).isLessThan(PROMISE);
    }

    /** The client takes one line and nothing more: the run waits for it, and ends when it hangs up. */
    @Test
    void endsWhenTheClientHangsUp() throws IOException {
        double before = played();
        try (Socket client = new Socket()) {
            begin(client);
            assertThat(running()).isEqualTo(1);
        }
        eventually(() -> assertThat(running()).isZero());
        assertThat(played() - before).isLessThan(TICKETS);
    }

    @Test
    void runsFourAtOnceAndNoMore() throws IOException, InterruptedException {
        List<Socket> clients = new ArrayList<>();
        try {
            while (clients.size() < 4) {
                clients.add(new Socket());
                begin(clients.getLast());
            }
            HttpResponse<String> fifth =
                    HttpClient.newHttpClient().send(httpRequest(), HttpResponse.BodyHandlers.ofString());
            assertThat(fifth.statusCode()).isEqualTo(503);
            assertThat(fifth.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
        eventually(() -> assertThat(running()).isZero());
    }

    /** Tickets that come while a backtest runs are decided as if there were none. */
    @Test
    void leavesLiveDecisionsAlone() throws IOException, InterruptedException {
        Map<UUID, Instant> sent = new HashMap<>();
        try (Stream<String> lines = stream()) {
            lines.filter(line -> line.contains("\"kind\":\"progress\"")).forEach(progress -> {
                Instant now = clock.now().truncatedTo(ChronoUnit.MILLIS);
                sent.put(platinumCritical(now.minus(Duration.ofHours(3))), now);
            });
        }
        eventually(() -> assertThat(escalatedAt(sent.keySet())).hasSameSizeAs(sent));
        List<Duration> waits = escalatedAt(sent.keySet()).entrySet().stream()
                .map(escalated -> Duration.between(sent.get(escalated.getKey()), escalated.getValue()))
                .sorted()
                .toList();
        LOG.infof("%d live tickets were escalated after %s to %s", waits.size(), waits.getFirst(), waits.getLast());
        assertThat(waits.getLast()).isLessThan(Duration.ofSeconds(5));
    }

    private Map<UUID, Instant> escalatedAt(Set<UUID> tickets) {
        return heard(Escalated.class).stream()
                .filter(event -> tickets.contains(event.ticketId()))
                .collect(Collectors.toMap(EventEnvelope::ticketId, EventEnvelope::time));
    }

    private double running() {
        return metrics.get("tierline.backtests.running").gauge().value();
    }

    private double played() {
        return metrics.get("tierline.backtests.tickets").counter().count();
    }

    /** A draft that changes nearly every ticket. */
    private String request() {
        Instant from = Objects.requireNonNull(past).from();
        return JSON.createObjectNode()
                .put("from", from.toString())
                .put("until", from.plus(PERIOD).toString())
                .put("draft", Sophos.draft("24h", "3h"))
                .toString();
    }

    private Stream<String> stream() throws IOException, InterruptedException {
        HttpResponse<Stream<String>> response =
                HttpClient.newHttpClient().send(httpRequest(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    private HttpRequest httpRequest() {
        return HttpRequest.newBuilder(backtests)
                .header("Authorization", "Bearer " + infrastructure.token("operator", null))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request()))
                .build();
    }

    /** Sends a request by a client with little room, and takes the first line of the answer. */
    private void begin(Socket client) throws IOException {
        client.setReceiveBufferSize(4_096);
        client.connect(new InetSocketAddress(backtests.getHost(), backtests.getPort()));
        client.getOutputStream().write(rawRequest().getBytes(StandardCharsets.UTF_8));
        var answer = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8), 512);
        assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
    }

    private String rawRequest() {
        String body = request();
        return String.join(
                        "\r\n",
                        List.of(
                                "POST /v1/backtests HTTP/1.1",
                                "Host: localhost",
                                "Authorization: Bearer " + infrastructure.token("operator", null),
                                "Content-Type: application/json",
                                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length,
                                "",
                                ""))
                + body;
    }
}
