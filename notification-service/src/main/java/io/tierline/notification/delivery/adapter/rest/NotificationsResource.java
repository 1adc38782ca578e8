package io.tierline.notification.delivery.adapter.rest;

import io.smallrye.common.annotation.Blocking;
import io.tierline.kit.auth.Callers;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.rest.Refusal;
import io.tierline.notification.delivery.application.DeliveryLog;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What was and is delivered about a ticket. */
@Path("/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Notifications")
public class NotificationsResource {
    private static final int PAGE = 200;

    private final DeliveryLog log;
    private final Callers callers;
    private final String schema;

    /** Over the service's table. */
    public NotificationsResource(DeliveryLog log, Callers callers, TierlineConfig config) {
        this.log = log;
        this.callers = callers;
        this.schema = config.schema();
    }

    /**
     * A page of notifications in the order of their decision.
     *
     * @param next the cursor of the next page; absent on the last
     */
    public record NotificationPage(
            List<DeliveryLog.Entry> items, @Nullable String next) {}

    /** The notifications of one ticket; none if there is no such ticket. */
    @GET
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Operation(summary = "List the notifications of a ticket")
    public NotificationPage list(
            @QueryParam("ticket") @Nullable String ticket, @QueryParam("cursor") @Nullable String cursor) {
        if (ticket == null || ticket.isBlank()) {
            throw Refusal.invalid("ticket", "must be a ticket's reference, such as TL-1042")
                    .toProblem();
        }
        var role = callers.current().databaseRole(schema);
        List<DeliveryLog.Entry> items = log.ofTicket(role, ticket, after(cursor), PAGE);
        return new NotificationPage(
                items, items.size() < PAGE ? null : items.getLast().id().toString());
    }

    private static @Nullable UUID after(@Nullable String cursor) {
        try {
            return cursor == null ? null : UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "must be the next of an earlier page")
                    .toProblem();
        }
    }
}
