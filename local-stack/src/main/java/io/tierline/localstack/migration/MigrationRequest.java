package io.tierline.localstack.migration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the escalation service for migrations.
 *
 * @param base its address
 * @param token an operator's
 */
public record MigrationRequest(String base, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Asks for one and hands on its lines as they come.
     *
     * @param from only tickets under this version; null: under any
     * @param to the version; null: the one in force
     * @throws MigrationRefusedException if the service refuses
     * @throws IOException if it does not answer
     */
    public void send(String policy, @Nullable String from, @Nullable String to, boolean dryRun, MigrationReport report)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            HttpResponse<Stream<String>> answer =
                    client.send(request(policy, body(from, to, dryRun)), BodyHandlers.ofLines());
            try (Stream<String> lines = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw MigrationRefusedException.of(answer.statusCode(), lines.collect(Collectors.joining("\n")));
                }
                report.take(lines);
            }
        }
    }

    private HttpRequest request(String policy, String body) {
        String name = URLEncoder.encode(policy, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(base + "/v1/policies/" + name + "/migrations"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static String body(@Nullable String from, @Nullable String to, boolean dryRun) {
        ObjectNode body = JSON.createObjectNode().put("dryRun", dryRun);
        if (from != null) {
            body.put("from", from);
        }
        if (to != null) {
            body.put("to", to);
        }
        return body.toString();
    }
}
