package io.tierline.intake.view.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.kit.auth.Roles;
import io.tierline.kit.rest.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A ticket's history as it grows, as server-sent events. */
@Path("/v1/tickets")
@Tag(name = "Tickets")
@RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.OPERATOR})
public class TicketEventsResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    private final Responding responding;
    private final JsonWebToken token;
    private final TicketStreams streams;

    /** For the current request. */
    public TicketEventsResource(Responding responding, JsonWebToken token, TicketStreams streams) {
        this.responding = responding;
        this.token = token;
        this.streams = streams;
    }

    /** All entries so far, then each new one until the token expires; {@code Last-Event-ID} resumes after an entry. */
    @GET
    @VisibleTicket
    @Path("/{reference}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "Follow a ticket's history (server-sent events)",
            description = "Each event's data is a TimelineEntry, its name the entry's type. A reconnecting client that"
                    + " sends Last-Event-ID gets what it missed. The stream ends when its token expires; where nothing"
                    + " is new for long it has a comment now and then.")
    public Multi<OutboundSseEvent> events(
            @PathParam("reference") String reference,
            @HeaderParam(LAST_EVENT_ID) @Nullable String lastEventId,
            Sse sse) {
        Instant expiry = Instant.ofEpochSecond(token.getExpirationTime());
        return streams.follow(responding.caller(), reference, position(lastEventId), expiry, sse);
    }

    private static long position(@Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isEmpty()) {
            return 0;
        }
        if (!POSITION.matcher(lastEventId).matches()) {
            throw Refusal.invalid(LAST_EVENT_ID, "must be the id of an event of this stream")
                    .toProblem();
        }
        return Long.parseLong(lastEventId);
    }
}
