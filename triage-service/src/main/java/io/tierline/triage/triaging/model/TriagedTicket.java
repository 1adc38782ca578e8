package io.tierline.triage.triaging.model;

import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.UUID;

/**
 * A ticket that triage has decided about; there is one decision a ticket and it never changes.
 *
 * @param reference the number that people use, for instance {@code TL-1042}
 * @param policyVersion the policy version that decided, and that the ticket keeps
 * @param decidedAt on the product's clock
 */
public record TriagedTicket(
        UUID ticketId,
        String tenant,
        String reference,
        String policy,
        String policyVersion,
        TriageDecision decision,
        Instant decidedAt) {}
