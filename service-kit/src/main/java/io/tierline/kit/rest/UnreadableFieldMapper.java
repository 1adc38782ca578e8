package io.tierline.kit.rest;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A field whose text cannot be read, for instance as an instant. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class UnreadableFieldMapper extends ExceptionMapperBase<InvalidFormatException> {
    @Override
    protected HttpProblem toProblem(InvalidFormatException mismatch) {
        return ExpectedValue.refusal(mismatch).toProblem();
    }
}
