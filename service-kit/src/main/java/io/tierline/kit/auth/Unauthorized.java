package io.tierline.kit.auth;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;

/** The answer 401. The problem library's own mappers for it do not link against this Quarkus. */
final class Unauthorized {
    /** Wins over the mappers of the libraries. */
    static final int BEFORE_OTHERS = 100;

    private Unauthorized() {}

    static HttpProblem problem(String detail) {
        return HttpProblem.builder()
                .withStatus(401)
                .withTitle("Unauthorized")
                .withDetail(detail)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
