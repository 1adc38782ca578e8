package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An expected no, as a value. {@link #toProblem()} is the one place where it becomes HTTP.
 *
 * @param status the HTTP status, 4xx or 503
 * @param title what sort of refusal, the same for each of its sort
 * @param detail what is wrong and what would be right
 * @param violations the fields that are wrong; empty if no field is
 * @param headers headers of the answer, for instance {@code Retry-After}
 */
public record Refusal(
        int status, String title, String detail, List<Violation> violations, Map<String, String> headers) {
    public Refusal {
        violations = List.copyOf(violations);
        headers = Map.copyOf(headers);
    }

    /**
     * A field that is wrong.
     *
     * @param field its path, for instance {@code requester.email}
     * @param message what is wrong and what would be right
     */
    public record Violation(String field, String message) {}

    /** 400: one field is wrong. */
    public static Refusal invalid(String field, String message) {
        return invalid(List.of(new Violation(field, message)));
    }

    /** 400: some fields are wrong. */
    public static Refusal invalid(List<Violation> violations) {
        String names =
                String.join(", ", violations.stream().map(Violation::field).toList());
        return new Refusal(400, "Invalid request", "Wrong: " + names, violations, Map.of());
    }

    /** 403: the caller may not do this. */
    public static Refusal forbidden(String detail) {
        return of(403, "Forbidden", detail);
    }

    /** 404: there is no such thing, or the caller may not know of it. */
    public static Refusal notFound(String detail) {
        return of(404, "Not found", detail);
    }

    /** 409: the state does not allow it. */
    public static Refusal conflict(String detail) {
        return of(409, "Conflict", detail);
    }

    /** 412: the {@code If-Match} is stale. */
    public static Refusal preconditionFailed(String detail) {
        return of(412, "Precondition failed", detail);
    }

    /** 428: a change without {@code If-Match}. */
    public static Refusal preconditionRequired(String detail) {
        return of(428, "Precondition required", detail);
    }

    /** 503: try again after some seconds. */
    public static Refusal unavailable(String detail, int retryAfterSeconds) {
        return new Refusal(
                503, "Unavailable", detail, List.of(), Map.of("Retry-After", Integer.toString(retryAfterSeconds)));
    }

    /** Any other refusal without fields. */
    public static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, List.of(), Map.of());
    }

    /** The refusal as an exception that REST answers with; throw it at the edge only. */
    public HttpProblem toProblem() {
        var problem = HttpProblem.builder().withStatus(status).withTitle(title).withDetail(detail);
        if (!violations.isEmpty()) {
            problem.with("violations", violations.stream().map(Refusal::json).toList());
        }
        headers.forEach(problem::withHeader);
        return problem.build();
    }

    private static Map<String, String> json(Violation violation) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("field", violation.field());
        json.put("message", violation.message());
        return json;
    }
}
