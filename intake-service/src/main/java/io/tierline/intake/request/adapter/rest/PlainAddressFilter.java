package io.tierline.intake.request.adapter.rest;

import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses control characters in path and query: no id of ours has any, and PostgreSQL cannot even compare with NUL. */
public class PlainAddressFilter {

    /** Before any other filter looks for what the path names. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(UriInfo uri) {
        List<Violation> wrong = Stream.of(uri.getPathParameters(), uri.getQueryParameters())
                .flatMap(parameters -> parameters.entrySet().stream())
                .filter(parameter -> parameter.getValue().stream().anyMatch(PlainAddressFilter::isControlled))
                .map(Map.Entry::getKey)
                .map(name -> new Violation(name, "must not hold control characters"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong).toProblem();
        }
    }

    private static boolean isControlled(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
