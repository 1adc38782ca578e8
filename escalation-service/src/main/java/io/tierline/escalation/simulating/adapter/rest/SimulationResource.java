package io.tierline.escalation.simulating.adapter.rest;

import io.quarkus.security.Authenticated;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.kit.rest.Refusal.Violation;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.simulation.InvalidSimulationException;
import io.tierline.policy.simulation.SimulationRequest;
import io.tierline.policy.simulation.SimulationResult;
import io.tierline.policy.simulation.Simulator;
import io.tierline.text.TextMatchers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What would happen to a ticket: the same decisions as live, over an imagined timeline. Nothing is stored. */
@Path("/v1/simulations")
@Tag(name = "simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationResource {
    private final PolicyCatalogue policies;
    private final TextMatchers texts;

    /** Simulates under the current policies. */
    public SimulationResource(PolicyCatalogue policies, TextMatchers texts) {
        this.policies = policies;
        this.texts = texts;
    }

    /** The timeline that would follow. */
    @POST
    @Authenticated
    @Operation(summary = "Simulate a ticket: a pure function of the request and the current policy")
    public SimulationAnswer simulate(@Nullable SimulationRequest request) {
        if (request == null) {
            throw Refusal.invalid("body", "must be a JSON object").toProblem();
        }
        List<Violation> missing = SimulationFields.missing(request);
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing).toProblem();
        }
        return SimulationAnswer.of(simulate(policy(request.policy()), request));
    }

    private SimulationResult simulate(SupportPolicy policy, SimulationRequest request) {
        try {
            return Simulator.simulate(policy, request, texts.reading(policy));
        } catch (InvalidSimulationException e) {
            throw Refusal.invalid(e.problems().stream()
                            .map(problem -> new Violation(problem.field(), problem.message()))
                            .toList())
                    .toProblem();
        }
    }

    private SupportPolicy policy(String name) {
        return policies.find(name)
                .orElseThrow(() ->
                        Refusal.invalid("policy", "must be one of " + names()).toProblem());
    }

    private List<String> names() {
        return policies.current().stream().map(SupportPolicy::name).sorted().toList();
    }
}
