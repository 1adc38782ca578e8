package io.tierline.intake.view.adapter.rest;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.adapter.rest.Responding;
import io.tierline.intake.view.application.ReadingTickets;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Looks whether the caller may see the ticket in the path. */
public class VisibleTicketFilter {
    private final Responding responding;
    private final ReadingTickets reading;

    /** For the current request. */
    public VisibleTicketFilter(Responding responding, ReadingTickets reading) {
        this.responding = responding;
        this.reading = reading;
    }

    /** Nothing if the caller may; else the request ends as a problem (404). */
    @VisibleTicket
    @ServerRequestFilter
    public Uni<Void> look(UriInfo uri) {
        String reference = uri.getPathParameters().getFirst("reference");
        return reading.timeline(responding.caller(), reference, Long.MAX_VALUE)
                .map(Responding::orProblem)
                .replaceWithVoid();
    }
}
