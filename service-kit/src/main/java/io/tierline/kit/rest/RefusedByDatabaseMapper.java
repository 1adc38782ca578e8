package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.pgclient.PgException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** What the database answers instead of a result, for instance while it starts. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class RefusedByDatabaseMapper extends ExceptionMapperBase<PgException> {
    @Override
    protected HttpProblem toProblem(PgException failure) {
        return DatabaseAway.problem(failure);
    }
}
