package io.tierline.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Speaks HTTP to one server of this machine. */
public record HttpTestClient(String base, HttpClient client) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static HttpTestClient of(int port) {
        return new HttpTestClient("http://127.0.0.1:" + port, HttpClient.newHttpClient());
    }

    /** The body of an answer, as JSON. */
    public JsonNode json(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(send(to(path).GET()).body());
    }

    /** Posts JSON with one more header; returns the answer. */
    public HttpResponse<String> post(String path, String json, String header, String value)
            throws IOException, InterruptedException {
        return send(to(path).header(header, value).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Deletes; returns the status. */
    public int delete(String path) throws IOException, InterruptedException {
        return send(to(path).DELETE()).statusCode();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
