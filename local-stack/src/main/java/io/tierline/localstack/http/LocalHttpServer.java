package io.tierline.localstack.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tierline.localstack.layout.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An HTTP server on this machine only, with a handful of routes. */
public final class LocalHttpServer implements AutoCloseable {
    private static final int LONGEST_QUEUE = 64;

    private final List<Route> routes;
    private final ObjectMapper mapper = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final int UNKNOWN_LENGTH = 0;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** Listens at once. */
    public LocalHttpServer(int port, List<Route> routes) throws IOException {
        this.routes = List.copyOf(routes);
        this.server = HttpServer.create(new InetSocketAddress(Ports.LOOPBACK, port), LONGEST_QUEUE);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            write(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (route.method().equals(exchange.getRequestMethod()) && matcher.matches()) {
                List<String> parts = IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList();
                return handle(route, new Request(exchange, parts, mapper));
            }
        }
        return new Answer.Problem(404, "There is no %s %s here".formatted(exchange.getRequestMethod(), path));
    }

    private static Answer handle(Route route, Request request) throws IOException {
        try {
            return route.handler().handle(request);
        } catch (BadRequestException e) {
            return new Answer.Problem(400, e.detail());
        }
    }

    private void write(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Json(int status, Object value) -> sendJson(exchange, status, "application/json", value);
            case Answer.Problem problem -> sendJson(exchange, problem.status(), "application/problem+json", problem);
            case Answer.Html(String page) -> {
                try (OutputStream out = begin(exchange, 200, "text/html; charset=utf-8")) {
                    out.write(page.getBytes(StandardCharsets.UTF_8));
                }
            }
            case Answer.Empty(int status) -> exchange.sendResponseHeaders(status, -1);
        }
    }

    /** Written as it goes: a day at speed leaves more mails than should be held as text all at once. */
    private void sendJson(HttpExchange exchange, int status, String type, @Nullable Object value) throws IOException {
        try (OutputStream out = begin(exchange, status, type)) {
            mapper.writeValue(out, value);
        }
    }

    private static OutputStream begin(HttpExchange exchange, int status, String type) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, UNKNOWN_LENGTH);
        return exchange.getResponseBody();
    }
}
