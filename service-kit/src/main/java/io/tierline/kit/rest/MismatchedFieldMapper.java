package io.tierline.kit.rest;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A field of the wrong JSON type. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class MismatchedFieldMapper extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException mismatch) {
        return ExpectedValue.refusal(mismatch).toProblem();
    }
}
