package io.tierline.kit.auth;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ext.Provider;

/** A token that is not to be believed; why is for the log, not for the client. */
@Provider
@Priority(Unauthorized.BEFORE_OTHERS)
public final class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException failure) {
        return Unauthorized.problem("the token is malformed, expired, not ours, or lacks a claim");
    }
}
