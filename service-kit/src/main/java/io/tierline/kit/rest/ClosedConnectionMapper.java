package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A connection to the database that broke in the midst of a request. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class ClosedConnectionMapper extends ExceptionMapperBase<ClosedConnectionException> {
    @Override
    protected HttpProblem toProblem(ClosedConnectionException failure) {
        return DatabaseAway.problem(failure);
    }
}
