package io.tierline.localstack.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.security.Role;
import io.tierline.localstack.security.TokenIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Stores the sample directory through the services' own interfaces; repeating it changes nothing. */
public final class Seeding implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Ports ports;
    private final String token;
    private final Journal journal;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Speaks to the services of one stack as an operator. */
    public Seeding(Ports ports, TokenIssuer tokens, Journal journal) {
        this.ports = ports;
        this.token = tokens.token(Role.OPERATOR, null);
        this.journal = journal;
    }

    /**
     * Stores everybody, and asks again while a service does not answer.
     *
     * @return whether everybody was stored; what was refused is in the journal
     */
    public boolean store(SampleDirectory directory) throws InterruptedException {
        boolean customers = storeAll(ports.url(Endpoint.INTAKE) + "/v1/customers/", directory.customers());
        boolean staff = storeAll(ports.url(Endpoint.NOTIFICATION) + "/v1/on-call/staff/", directory.staff());
        return customers && staff;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private boolean storeAll(String base, Map<String, JsonNode> bodies) throws InterruptedException {
        boolean all = true;
        for (Map.Entry<String, JsonNode> one : bodies.entrySet()) {
            all &= storeOne(URI.create(base + one.getKey()), one.getValue());
        }
        return all;
    }

    private boolean storeOne(URI uri, JsonNode body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        long end = System.nanoTime() + LIMIT.toNanos();
        String answer = attempt(request);
        while (isPassing(answer) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            answer = attempt(request);
        }
        if (!answer.startsWith("2")) {
            journal.say("the sample " + uri.getPath() + " was not stored: " + answer);
        }
        return answer.startsWith("2");
    }

    /** The status with the body behind it, or what kept the answer away. */
    private String attempt(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        } catch (IOException e) {
            return "no answer (" + e + ")";
        }
    }

    private static boolean isPassing(String answer) {
        return answer.startsWith("5") || answer.startsWith("no answer");
    }
}
