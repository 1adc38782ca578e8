package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.kit.database.DatabaseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** What the kit says of a database that refused, or did not answer. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class UnansweredByDatabaseMapper extends ExceptionMapperBase<DatabaseException> {
    @Override
    protected HttpProblem toProblem(DatabaseException failure) {
        return DatabaseAway.problem(failure);
    }
}
