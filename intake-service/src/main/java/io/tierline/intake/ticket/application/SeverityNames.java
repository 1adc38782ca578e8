package io.tierline.intake.ticket.application;

import io.tierline.intake.request.model.PolicyNames;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.kit.rest.Refusal;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Which severities a ticket may have: those of the policy version that it is under, and of no other. */
@ApplicationScoped
class SeverityNames {
    private static final Logger LOG = Logger.getLogger(SeverityNames.class);
    private static final int RETRY_AFTER_SECONDS = 10;

    private final Function<String, Optional<SupportPolicy>> versions;

    @Inject
    SeverityNames(PolicyCatalogue policies) {
        this(policies::byVersion);
    }

    SeverityNames(Function<String, Optional<SupportPolicy>> versions) {
        this.versions = versions;
    }

    /**
     * Why a ticket cannot have this severity; empty if it can.
     *
     * @return 400 if its policy version has no such severity; 503 if nobody here knows that version, for then nobody knows
     */
    Optional<Refusal> refusal(Ticket ticket, String severity) {
        Optional<SupportPolicy> own = versions.apply(ticket.policyVersion());
        if (own.isEmpty()) {
            return Optional.of(unknownVersion(ticket));
        }
        return own.flatMap(policy -> PolicyNames.unknownSeverity("to", severity, policy))
                .map(wrong -> Refusal.invalid(List.of(wrong)));
    }

    /** After a start the topic of policies is read within moments; what it has lost, an operator must publish again. */
    private static Refusal unknownVersion(Ticket ticket) {
        String reference = ticket.key().reference();
        LOG.warnf(
                "ticket %s is under version %s of policy %s, which is not known here",
                reference, ticket.policyVersion(), ticket.policy());
        return Refusal.unavailable(
                "the version of policy %s that ticket %s is under is not known here yet; try again later"
                        .formatted(ticket.policy(), reference),
                RETRY_AFTER_SECONDS);
    }
}
