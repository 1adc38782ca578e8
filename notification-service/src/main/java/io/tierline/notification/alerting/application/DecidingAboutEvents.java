package io.tierline.notification.alerting.application;

import io.tierline.events.EscalationEvent;
import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.consume.Decider;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.notification.alerting.model.Alerting;
import io.tierline.notification.alerting.model.CardReading;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes an event to the decision about it, with the policy that the ticket is under. */
@ApplicationScoped
public class DecidingAboutEvents implements Decider<TicketFolder> {
    private final PolicyCatalogue policies;

    /** With all policies that the service knows. */
    public DecidingAboutEvents(PolicyCatalogue policies) {
        this.policies = policies;
    }

    @Override
    public Decision<TicketFolder> decide(@Nullable TicketFolder state, EventEnvelope event, Instant now) {
        TicketFolder before = Objects.requireNonNull(state, "the store has a folder for every ticket");
        TicketFolder folder = CardReading.read(before, event);
        SupportPolicy policy = policy(folder, event);
        Numbered numbered = Numbered.of(new Alerting(policy).decide(folder, event, now));
        return new Decision<>(numbered.folder(), numbered.events());
    }

    /** What ends a paging must not wait for a policy. */
    private @Nullable SupportPolicy policy(TicketFolder folder, EventEnvelope event) {
        String version = folder.knownCard().policyVersion();
        if (version == null) {
            return null;
        }
        return switch (event.event()) {
            case IntakeEvent.EscalationAcknowledged _, IntakeEvent.StatusChanged _, EscalationEvent.StoodDown _ ->
                policies.byVersion(version).orElse(null);
            default -> policies.require(version);
        };
    }
}
