package io.tierline.localstack.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tierline.localstack.HttpTestClient;
import io.tierline.localstack.SettableClock;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {
    private static final String SECRET = "s3cret";

    private final SettableClock clock = new SettableClock();
    private final List<String> reported = new CopyOnWriteArrayList<>();
    private final List<String> secrets = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    @TempDir
    Path folder;

    private Phone phone;
    private HttpTestClient client;
    private HttpServer caller;

    @BeforeEach
    void start() throws IOException {
        switchOn();
        caller = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        caller.createContext("/", this::takeReport);
        caller.start();
    }

    @AfterEach
    void stop() {
        phone.close();
        caller.stop(0);
    }

    @Test
    void showsACallThatRings() throws Exception {
        assertThat(ring("c-1").statusCode()).isEqualTo(202);

        JsonNode call = only(client.json("/calls?to=%2B81355500921"));
        assertThat(call.path("state").asText()).isEqualTo("ringing");
        assertThat(call.path("text").asText()).isEqualTo("緊急です");
        assertThat(call.path("receivedAt").asLong()).isEqualTo(clock.millis());
        assertThat(client.json("/calls?to=%2B810000000")).isEmpty();
    }

    @Test
    void takesARepeatForTheSameCallAndCountsIt() throws Exception {
        ring("c-1");
        clock.advance(Duration.ofSeconds(3));
        assertThat(ring("c-1").statusCode()).isEqualTo(202);

        JsonNode call = only(client.json("/calls"));
        assertThat(call.path("attempts").asInt()).isEqualTo(2);
        assertThat(call.path("receivedAt").asLong())
                .isEqualTo(clock.millis() - Duration.ofSeconds(3).toMillis());
    }

    @Test
    void reportsAKeyUntilTheCallerHasTakenNote() throws Exception {
        refusals.set(2);
        ring("c-1");

        assertThat(press("c-1", "1")).isEqualTo(202);

        await().until(() -> only(client.json("/calls")).path("state").asText().equals("ended"));
        assertThat(reported).hasSize(3).containsOnly("{\"call\":\"c-1\",\"key\":\"1\"}");
        assertThat(secrets).containsOnly(SECRET);
    }

    @Test
    void ringsTwentyFiveSecondsAndThenTakesNoKey() throws Exception {
        ring("c-1");
        clock.advance(Duration.ofSeconds(25));

        assertThat(only(client.json("/calls")).path("state").asText()).isEqualTo("no-answer");
        assertThat(press("c-1", "1")).isEqualTo(400);
        assertThat(reported).isEmpty();
    }

    @Test
    void knowsItsCallsAfterARestart() throws Exception {
        ring("c-1");
        ring("c-1");
        ring("c-2");
        press("c-2", "1");
        await().until(() -> reported.size() == 1);
        phone.close();

        switchOn();
        ring("c-1");

        JsonNode calls = client.json("/calls");
        assertThat(calls).hasSize(2);
        assertThat(calls.get(0).path("attempts").asInt()).isEqualTo(3);
        assertThat(calls.get(1).path("keys").get(0).asText()).isEqualTo("1");
    }

    @Test
    void reportsAfterARestartWhatNobodyHadTakenNoteOf() throws Exception {
        refusals.set(1_000);
        ring("c-1");
        press("c-1", "1");
        await().until(() -> !reported.isEmpty());
        phone.close();
        refusals.set(0);

        switchOn();

        await().until(() -> only(client.json("/calls")).path("state").asText().equals("ended"));
    }

    @Test
    void forgetsOnlyTheLineThatItCouldNotFinish() throws Exception {
        ring("c-1");
        phone.close();
        byte[] torn = "{\"request\":{\"id\":\"c-2\",\"text\":\"緊急".getBytes(StandardCharsets.UTF_8);
        Files.write(log(), Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);

        switchOn();
        ring("c-3");
        phone.close();
        switchOn();

        assertThat(client.json("/calls"))
                .extracting(call -> call.path("id").asText())
                .containsExactly("c-1", "c-3");
    }

    @Test
    void refusesACallerThatDoesNotKnowTheSecret() throws Exception {
        assertThat(client.post("/calls", body("c-1"), "Authorization", "Bearer guess")
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.json("/calls")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "null", "{\"id\":\"c\",\"to\":\"+8\",\"text\":\"x\"}", "{\"id\":{}}"})
    void refusesACallThatIsNotComplete(String body) throws Exception {
        HttpResponse<String> answer = client.post("/calls", body, "Authorization", "Bearer " + SECRET);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "x"})
    void refusesWhatIsNoKey(String key) throws Exception {
        ring("c-1");

        assertThat(press("c-1", key)).isEqualTo(400);
        assertThat(press("unknown", "1")).isEqualTo(404);
    }

    private void switchOn() throws IOException {
        int port = Ports.free().of(Endpoint.PHONE);
        phone = new Phone(port, log(), SECRET, clock);
        client = HttpTestClient.of(port);
    }

    private Path log() {
        return folder.resolve("phone/calls.jsonl");
    }

    private HttpResponse<String> ring(String id) throws IOException, InterruptedException {
        return client.post("/calls", body(id), "Authorization", "Bearer " + SECRET);
    }

    private int press(String id, String key) throws IOException, InterruptedException {
        return client.post("/calls/" + id + "/keys", "{\"key\":\"" + key + "\"}", "Accept", "*/*")
                .statusCode();
    }

    private String body(String id) {
        return """
                {"id":"%s","to":"+81355500921","name":"渡辺 明","text":"緊急です","language":"ja",
                 "callback":"http://127.0.0.1:%d/pressed"}""".formatted(id, caller.getAddress().getPort());
    }

    private void takeReport(HttpExchange exchange) throws IOException {
        try (exchange) {
            reported.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            secrets.add(exchange.getRequestHeaders().getFirst("X-Tierline-Phone-Secret"));
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 503 : 204, -1);
        }
    }

    private static JsonNode only(JsonNode calls) {
        assertThat(calls).hasSize(1);
        return calls.get(0);
    }
}
