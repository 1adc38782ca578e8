package io.tierline.kit.rest;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;
import java.net.SocketException;

/** A database that nobody listens for, or that hung up. */
@Provider
@Priority(Mappers.BEFORE_OTHERS)
public final class NoConnectionMapper extends ExceptionMapperBase<SocketException> {
    @Override
    protected HttpProblem toProblem(SocketException failure) {
        return DatabaseAway.problem(failure);
    }
}
