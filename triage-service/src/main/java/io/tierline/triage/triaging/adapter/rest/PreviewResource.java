package io.tierline.triage.triaging.adapter.rest;

import io.tierline.kit.auth.Roles;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.policy.SupportPolicy;
import io.tierline.triage.triaging.application.JudgingTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What triage would decide about a ticket, and by which rules; nothing is stored. */
@Path("/v1/triage/preview")
@Tag(name = "triage")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
    private final PolicyCatalogue policies;
    private final JudgingTickets judging;
    private final TierlineClock clock;

    /** Previews under the current policies. */
    public PreviewResource(PolicyCatalogue policies, JudgingTickets judging, TierlineClock clock) {
        this.policies = policies;
        this.judging = judging;
        this.clock = clock;
    }

    /** The decision that the current policy would make. */
    @POST
    @RolesAllowed({Roles.AGENT, Roles.OPERATOR})
    @Operation(summary = "Show what triage would decide about a ticket, and by which rules")
    public PreviewAnswer preview(@Nullable PreviewRequest request) {
        if (request == null) {
            throw Refusal.invalid("body", "must be a JSON object").toProblem();
        }
        SupportPolicy policy = policy(request.policy());
        var reader = new PreviewReader(policy, request, judging::languageOf);
        return PreviewAnswer.of(policy, judging.decide(policy, reader.ticket(clock.now())));
    }

    private SupportPolicy policy(@Nullable String name) {
        return policies.find(name == null ? "" : name)
                .orElseThrow(() -> Refusal.invalid("policy", known()).toProblem());
    }

    private String known() {
        return "must be one of "
                + policies.current().stream().map(SupportPolicy::name).sorted().toList();
    }
}
