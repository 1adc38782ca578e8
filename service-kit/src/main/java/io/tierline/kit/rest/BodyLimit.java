package io.tierline.kit.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is larger than the limit with a problem: here one that announces it, in {@link GrowingBody} one that
 * does not. The limit of HTTP itself is higher, for it answers 413 without a word and logs each as a failure of ours.
 */
@ApplicationScoped
public class BodyLimit {
    /** Before the limit of HTTP itself, which has priority 2. */
    private static final int BEFORE_HTTP = 10;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "tierline.http.body") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_HTTP);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > limit) {
            refuse(request);
        } else {
            request.next();
        }
    }

    /** The most bytes that a body may have. */
    long bytes() {
        return limit;
    }

    /** What is wrong, for the client. */
    Refusal refusal() {
        return Refusal.of(413, "Body too large", "the body must not be larger than " + limit / 1024 + " KiB");
    }

    private void refuse(RoutingContext request) {
        Refusal refusal = refusal();
        HttpServerResponse response = request.response()
                .setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json");
        boolean shared = request.request().version() == HttpVersion.HTTP_2;
        if (!shared) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.end(new JsonObject()
                        .put("status", refusal.status())
                        .put("title", refusal.title())
                        .put("detail", refusal.detail())
                        .put("instance", request.normalizedPath())
                        .encode())
                .onComplete(sent -> hangUp(request, shared));
    }

    /** What is still to come of the body is not read; other requests on the same connection go on. */
    private static void hangUp(RoutingContext request, boolean shared) {
        if (shared) {
            request.response().reset();
        } else {
            request.request().connection().close();
        }
    }
}
