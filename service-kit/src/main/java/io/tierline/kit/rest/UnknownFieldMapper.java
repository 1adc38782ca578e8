package io.tierline.kit.rest;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** A field that the API does not know: names it and those that it knows. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class UnknownFieldMapper extends ExceptionMapperBase<UnrecognizedPropertyException> {
    @Override
    protected HttpProblem toProblem(UnrecognizedPropertyException unknown) {
        String known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Refusal.invalid(ExpectedValue.path(unknown), "is unknown; known here are " + known)
                .toProblem();
    }
}
