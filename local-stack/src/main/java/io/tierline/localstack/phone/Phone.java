package io.tierline.localstack.phone;

import io.tierline.localstack.http.Answer;
import io.tierline.localstack.http.BadRequestException;
import io.tierline.localstack.http.LocalHttpServer;
import io.tierline.localstack.http.Page;
import io.tierline.localstack.http.Request;
import io.tierline.localstack.http.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phone's HTTP side: calls come in from notification, keys from a page or a test. */
public final class Phone implements AutoCloseable {
    private final String secret;
    private final Calls calls;
    private final KeyReport keyReport;
    private final LocalHttpServer http;

    /**
     * Starts it; it knows the calls of its log, and reports again keys that nobody took note of.
     *
     * @param log file that keeps its calls
     * @param secret shared with whoever may ring
     * @param clock real time
     */
    public Phone(int port, Path log, String secret, InstantSource clock) throws IOException {
        this.secret = secret;
        this.calls = new Calls(clock, new CallLog(log));
        this.keyReport = new KeyReport(secret);
        this.http = new LocalHttpServer(
                port,
                List.of(
                        Route.of("GET", "/", request -> Page.beside(Phone.class, "phone.html")),
                        Route.of("GET", "/calls", request -> new Answer.Json(200, calls.to(request.query("to")))),
                        Route.of("POST", "/calls", this::ring),
                        Route.of("POST", "/calls/([^/]+)/keys", this::press)));
        calls.unnoted().forEach(call -> report(call, call.keys().getLast()));
    }

    @Override
    public void close() {
        http.close();
        keyReport.close();
        try {
            calls.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the phone's calls could not be closed", e);
        }
    }

    private Answer ring(Request request) throws IOException {
        byte[] expected = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        byte[] shown = request.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, shown)) {
            return new Answer.Problem(401, "Header Authorization must be 'Bearer ' and the phone's secret");
        }
        return new Answer.Json(
                202, calls.ring(request.body(CallRequest.Draft.class).complete()));
    }

    private Answer press(Request request) throws IOException {
        String id = request.parts().getFirst();
        String key = request.body(Key.class).key();
        if (key == null || !key.matches("[0-9*#]")) {
            throw new BadRequestException("'key' must be one of 0 to 9, * and #");
        }
        return calls.press(id, key)
                .map(call -> {
                    report(call, key);
                    return (Answer) new Answer.Empty(202);
                })
                .orElseGet(() -> new Answer.Problem(404, "There is no call " + id));
    }

    private void report(Call call, String key) {
        keyReport.send(call, key, () -> calls.keyNoted(call.request().id()));
    }

    private record Key(@Nullable String key) {}
}
