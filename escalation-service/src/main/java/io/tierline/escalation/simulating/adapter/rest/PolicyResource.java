package io.tierline.escalation.simulating.adapter.rest;

import io.quarkus.security.Authenticated;
import io.tierline.kit.policy.PolicyCatalogue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The support programmes that are in force. */
@Path("/v1/policies")
@Tag(name = "policies")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {
    private final PolicyCatalogue policies;

    /** Shows the current policies. */
    public PolicyResource(PolicyCatalogue policies) {
        this.policies = policies;
    }

    /** All current policies, by name. */
    @GET
    @Authenticated
    @Operation(summary = "List the support programmes in force, with their versions, severities and plans")
    public List<PolicyAnswer> policies() {
        return policies.current().stream()
                .map(PolicyAnswer::of)
                .sorted(Comparator.comparing(PolicyAnswer::name))
                .toList();
    }
}
