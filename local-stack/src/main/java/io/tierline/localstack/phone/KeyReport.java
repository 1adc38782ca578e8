package io.tierline.localstack.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tells whoever called which key was pressed, again and again until it is taken note of. */
final class KeyReport implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String secret;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    KeyReport(String secret) {
        this.secret = secret;
    }

    /**
     * Tells it, and returns at once.
     *
     * @param noted run once the caller has taken note
     */
    void send(Call call, String key, Runnable noted) {
        HttpRequest request = request(call, key);
        threads.execute(() -> {
            if (sendUntilNoted(request)) {
                noted.run();
            }
        });
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }

    private HttpRequest request(Call call, String key) {
        try {
            String body = mapper.writeValueAsString(new Pressed(call.request().id(), key));
            return HttpRequest.newBuilder(call.request().callback())
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/json")
                    .header("X-Tierline-Phone-Secret", secret)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Two texts always make JSON", e);
        }
    }

    private boolean sendUntilNoted(HttpRequest request) {
        Duration pause = FIRST_PAUSE;
        try {
            while (!isNoted(request)) {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isNoted(HttpRequest request) throws InterruptedException {
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 300;
        } catch (IOException e) {
            return false;
        }
    }

    private record Pressed(String call, String key) {}
}
