package io.tierline.escalation.clocks.application;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.policy.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Explains a ticket's clocks: plays what went into them again and writes the ledger down. */
@ApplicationScoped
public class ExplainingClocks {
    private final ReadingClocks clocks;
    private final PolicyCatalogue policies;

    /** Explains by the policy versions that are known here. */
    public ExplainingClocks(ReadingClocks clocks, PolicyCatalogue policies) {
        this.clocks = clocks;
        this.policies = policies;
    }

    /**
     * The clocks of a ticket with their ledger; empty if there is no such ticket that the role may see.
     *
     * @param until of the ledger; what lies ahead is as it will be if nothing else happens
     */
    public Uni<Optional<ExplainedClock>> explain(RequestRole role, String reference, Instant until) {
        return clocks.find(role, reference)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(found -> found.map(known -> new ExplainedClock(known.clock(), until, ledger(known, until))));
    }

    private Optional<Ledger> ledger(KnownClock known, Instant until) {
        return known.history().filter(this::isPlayable).map(history -> ledger(history, until));
    }

    private boolean isPlayable(TicketHistory history) {
        return history.versions()
                .allMatch(version -> policies.byVersion(version).isPresent());
    }

    private Ledger ledger(TicketHistory history, Instant until) {
        Opening opening = history.opening();
        return Ledger.of(
                history.version(),
                opening.submission().snapshot(),
                opening.decision(),
                history.entries(),
                version -> policies.byVersion(version).orElseThrow(),
                until);
    }
}
