package io.tierline.notification.alerting.adapter.rest;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import io.tierline.kit.rest.Refusal;
import io.tierline.notification.alerting.adapter.link.SignedLinks;
import io.tierline.notification.alerting.adapter.link.SignedLinks.Grant;
import io.tierline.notification.alerting.adapter.link.SignedLinks.Reading;
import io.tierline.notification.alerting.application.Acknowledging;
import io.tierline.notification.alerting.application.Acknowledging.View;
import io.tierline.notification.paging.model.Via;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The page behind the link in an escalation's mail. Looking at it changes nothing, so that scanners of mail cannot take an
 * alert; pressing its button takes it.
 */
@Path("/v1/acknowledgements/{token}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@PermitAll
@Tag(name = "Acknowledgement")
public class AcknowledgementResource {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final SignedLinks links;
    private final Acknowledging acknowledging;
    private final Template page;

    /** With the template of the page. */
    public AcknowledgementResource(
            SignedLinks links, Acknowledging acknowledging, @Location("acknowledgement.html") Template page) {
        this.links = links;
        this.acknowledging = acknowledging;
        this.page = page;
    }

    /** Shows the alert and a button. */
    @GET
    @Operation(summary = "Show the page that takes an alert")
    public Response show(String token) {
        Grant grant = grant(token);
        return answer(acknowledging.find(grant.tenant(), grant.escalationId()));
    }

    /** Takes the alert; doing it again, or too late, changes nothing. */
    @POST
    @Operation(summary = "Take an alert")
    public Response take(String token) {
        Grant grant = grant(token);
        return answer(acknowledging.acknowledge(grant.tenant(), grant.escalationId(), grant.recipientId(), Via.LINK));
    }

    private Grant grant(String token) {
        return switch (links.read(token)) {
            case Reading.Good(Grant grant) -> grant;
            case Reading.Expired(Instant at) -> throw expired(at).toProblem();
            case Reading.Forged _ -> throw unknown().toProblem();
        };
    }

    private Response answer(Optional<View> found) {
        View view = found.orElseThrow(() -> unknown().toProblem());
        String html = page.data("reference", view.reference())
                .data("open", view.alert().isOpen())
                .render();
        return Response.ok(html)
                .header("Content-Security-Policy", POLICY)
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Refusal expired(Instant at) {
        return Refusal.of(
                410,
                "Gone",
                "This link expired at " + at + ". Take the alert by the link in a newer mail, by key 1 in a call, or by"
                        + " POST /v1/tickets/{reference}/escalations/{id}/acknowledgement.");
    }

    private static Refusal unknown() {
        return Refusal.notFound("This link is not, or no longer, good for anything.");
    }
}
