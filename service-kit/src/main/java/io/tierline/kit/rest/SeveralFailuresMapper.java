package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.CompositeException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A request that failed, and whose rollback failed too. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class SeveralFailuresMapper extends ExceptionMapperBase<CompositeException> {
    @Override
    protected HttpProblem toProblem(CompositeException failure) {
        return DatabaseAway.problem(failure);
    }
}
