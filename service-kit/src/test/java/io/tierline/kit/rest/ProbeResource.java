package io.tierline.kit.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.database.DatabaseException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.ConnectException;
import java.net.SocketException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource with every way to fail. */
@Path("/probe")
public class ProbeResource {
    private final Callers callers;

    ProbeResource(Callers callers) {
        this.callers = callers;
    }

    /** What a client sends. */
    public record Body(
            @NotBlank String subject,
            @Nullable Integer count,
            @Nullable Instant at,
            @NotNull @Valid Requester requester) {}

    /** Somebody who asks. */
    public record Requester(
            @NotBlank String name, @Email @NotBlank String email) {}

    /** Takes a body from anybody. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Body> take(@NotNull @Valid Body body) {
        return Uni.createFrom().item(body);
    }

    /** Says who asks. */
    @GET
    @Authenticated
    @Path("/caller")
    public Caller caller() {
        return callers.current();
    }

    /** For operators. */
    @GET
    @RolesAllowed(Roles.OPERATOR)
    @Path("/operator")
    public String operator() {
        return "done";
    }

    /** Refuses. */
    @GET
    @PermitAll
    @Path("/refusal/{status}")
    public Uni<String> refuse(@PathParam("status") int status) {
        return Uni.createFrom().failure(Refusal.of(status, "Refused", "because").toProblem());
    }

    /** Fails as when the database is away, or as when a statement is wrong. */
    @GET
    @PermitAll
    @Path("/database/{how}")
    public Uni<String> askDatabase(@PathParam("how") String how) {
        return Uni.createFrom()
                .failure(
                        switch (how) {
                            case "closed" -> ClosedConnectionException.INSTANCE;
                            case "unreachable" -> new ConnectException("secret internals");
                            case "reset" -> new SocketException("secret internals");
                            case "closed-twice" ->
                                new CompositeException(ClosedConnectionException.INSTANCE, new IllegalStateException());
                            case "failed-twice" ->
                                new CompositeException(new IllegalStateException(), new IllegalStateException());
                            case "wrapped" -> new DatabaseException(ClosedConnectionException.INSTANCE);
                            default -> new PgException("secret internals", "FATAL", how, "");
                        });
    }

    /** Fails with something that no client should read. */
    @GET
    @PermitAll
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("secret internals");
    }
}
