package io.tierline.intake.report.model;

import io.tierline.intake.view.model.Registration;
import java.time.Instant;
import java.util.UUID;

/**
 * A ticket whose customer has reached an engineer (S15).
 *
 * @param policyVersion the version that the ticket is under
 * @param site the site that works it
 * @param reachedAt when an agent first wrote to the customer
 */
public record ReachedTicket(UUID id, String policyVersion, Registration registration, String site, Instant reachedAt) {}
