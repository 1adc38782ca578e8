package io.tierline.systemtests.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * One HTTP interface, used by one principal.
 *
 * @param base address without a path
 * @param headers sent with every request
 */
public record Http(URI base, Map<String, String> headers) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Without a principal. */
    public static Http anonymous(URI base) {
        return new Http(base, Map.of());
    }

    /** With a bearer token. */
    public static Http as(URI base, String token) {
        return anonymous(base).with("Authorization", "Bearer " + token);
    }

    /** The same with one more header. */
    public Http with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new Http(base, Map.copyOf(more));
    }

    /** {@code GET}. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** {@code POST} of JSON. */
    public Answer post(String path, Object json) {
        return post(path, "application/json", json.toString());
    }

    /** {@code PUT} of JSON. */
    public Answer put(String path, Object json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.toString()))
                .build());
    }

    /** {@code POST} of any text as any media type. */
    public Answer post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** {@code DELETE}. */
    public Answer delete(String path) {
        return send(request(path).DELETE().build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
        headers.forEach(request::header);
        return request;
    }

    /**
     * Sends a request.
     *
     * @throws UncheckedIOException if there was no answer
     */
    private static Answer send(HttpRequest request) {
        Instant sent = Instant.now();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Answer(sent, Instant.now(), response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + request.uri(), e);
        }
    }
}
