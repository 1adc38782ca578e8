package io.tierline.kit.auth;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller of the current request from its token. */
@ApplicationScoped
public class Callers {
    private final JsonWebToken token;

    /** The token of whichever request is current. */
    public Callers(JsonWebToken token) {
        this.token = token;
    }

    /**
     * The caller of the current request.
     *
     * @throws AuthenticationFailedException (401) if there is no token, or it names no tenant or, for a customer, no
     *     customer
     */
    public Caller current() {
        String subject = Optional.ofNullable(token.getSubject()).orElseThrow(() -> new AuthenticationFailedException());
        String tenant = claim("tenant").orElseThrow(() -> new AuthenticationFailedException("no claim tenant"));
        Caller caller = new Caller(tenant, subject, token.getGroups(), claim("customer"));
        if (!caller.isStaff() && caller.customer().isEmpty()) {
            throw new AuthenticationFailedException("no claim customer");
        }
        return caller;
    }

    private Optional<String> claim(String name) {
        return token.<Object>claim(name).map(Object::toString).filter(text -> !text.isBlank());
    }
}
