package io.tierline.notification.people.adapter.rest;

import io.tierline.kit.auth.Caller;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.notification.people.application.StaffStore;
import io.tierline.notification.people.model.StaffMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Staff: who is told and called for a role, and in which order. */
@Path("/v1/on-call/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "On-call")
public class OnCallResource {
    private final StaffStore staff;
    private final PolicyCatalogue policies;
    private final Callers callers;
    private final String schema;

    /** Over the service's staff table. */
    public OnCallResource(StaffStore staff, PolicyCatalogue policies, Callers callers, TierlineConfig config) {
        this.staff = staff;
        this.policies = policies;
        this.callers = callers;
        this.schema = config.schema();
    }

    /** The staff of the caller's support organisation. */
    public record StaffList(List<StaffBody.View> items) {}

    /** Adds or replaces a staff member. */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "Add or replace a staff member")
    public Response put(String id, @Nullable StaffBody body) {
        if (body == null) {
            throw Refusal.invalid("body", "must be a JSON object that describes the staff member")
                    .toProblem();
        }
        Caller caller = callers.current();
        StaffMember member = new StaffReading(name -> policies.find(name).isPresent()).read(caller.tenant(), id, body);
        boolean isNew = staff.put(role(caller), member);
        return Response.status(isNew ? Response.Status.CREATED : Response.Status.OK)
                .entity(StaffBody.View.of(member))
                .build();
    }

    /** All staff, in calling order. */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.AGENT})
    @Operation(summary = "List staff in calling order")
    public StaffList list() {
        return new StaffList(staff.all(role(callers.current())).stream()
                .map(StaffBody.View::of)
                .toList());
    }

    private RequestRole role(Caller caller) {
        return caller.databaseRole(schema);
    }
}
