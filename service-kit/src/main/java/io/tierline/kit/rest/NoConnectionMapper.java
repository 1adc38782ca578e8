package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.net.ConnectException;

/** A database that nobody listens for. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class NoConnectionMapper extends ExceptionMapperBase<ConnectException> {
    @Override
    protected HttpProblem toProblem(ConnectException failure) {
        return DatabaseAway.problem(failure);
    }
}
