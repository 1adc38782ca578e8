package io.tierline.kit.rest;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

/** Says where a body stops being JSON. */
@ApplicationScoped
public class MalformedJson implements ProblemPostProcessor {
    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return context.cause instanceof WebApplicationException failure
                        && failure.getCause() instanceof JacksonException malformed
                ? HttpProblem.builder(problem)
                        .withTitle("Malformed JSON")
                        .withDetail("the body is not JSON" + place(malformed.getLocation()))
                        .build()
                : problem;
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
