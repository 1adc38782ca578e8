package io.tierline.triage.triaging.application;

import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.TriageEvent;
import io.tierline.kit.consume.Decider;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.event.EventDraft;
import io.tierline.policy.Coverage;
import io.tierline.policy.triage.TriageDecision;
import io.tierline.triage.triaging.model.Submissions;
import io.tierline.triage.triaging.model.TriagedTicket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides about each submitted ticket, once, under the policy version that it was submitted under. */
public final class TriagingTickets implements Decider<TriagedTicket> {
    private final Policies policies;
    private final JudgingTickets judging;

    /** Triage under these policies. */
    public TriagingTickets(Policies policies, JudgingTickets judging) {
        this.policies = policies;
        this.judging = judging;
    }

    @Override
    public Decision<TriagedTicket> decide(@Nullable TriagedTicket known, EventEnvelope event, Instant now) {
        if (known != null || !(event.event() instanceof IntakeEvent.Submitted submitted)) {
            return Decision.silently(known);
        }
        String version = policyVersion(event);
        TriageDecision decision = judging.decide(policies.version(version), Submissions.snapshot(submitted));
        var triaged = new TriagedTicket(
                event.ticketId(), event.tenant(), event.subject(), submitted.policy(), version, decision, now);
        return new Decision<>(triaged, List.of(EventDraft.of(1, told(decision))));
    }

    private static TriageEvent.Triaged told(TriageDecision decision) {
        return new TriageEvent.Triaged(
                decision.severity(),
                decision.level().word(),
                decision.site(),
                decision.queue(),
                decision.rules(),
                decision.coverage() == Coverage.COVERED
                        ? null
                        : decision.coverage().word(),
                decision.missing(),
                decision.held());
    }

    private static String policyVersion(EventEnvelope event) {
        return Optional.ofNullable(event.policyVersion())
                .orElseThrow(() -> new IllegalArgumentException("the submission names no policy version"));
    }
}
