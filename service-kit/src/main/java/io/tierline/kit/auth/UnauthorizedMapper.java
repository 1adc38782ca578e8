package io.tierline.kit.auth;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** No token where one is needed. */
@Provider
@Priority(Unauthorized.BEFORE_OTHERS)
public final class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {
    @Override
    protected HttpProblem toProblem(UnauthorizedException failure) {
        return Unauthorized.problem("send a token: Authorization: Bearer …");
    }
}
