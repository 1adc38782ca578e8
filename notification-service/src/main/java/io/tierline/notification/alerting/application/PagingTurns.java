package io.tierline.notification.alerting.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.notification.alerting.model.PagingLimits;
import io.tierline.notification.alerting.model.PagingTurn;
import io.tierline.notification.alerting.model.TicketFolder;
import io.tierline.notification.delivery.application.DeliverySettings;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How a ticket is paged: by its policy's rules, within the installation's limits on the product's clock as it runs now. */
@ApplicationScoped
public class PagingTurns {
    private final PolicyCatalogue policies;
    private final PagingSettings settings;
    private final DeliverySettings delivery;
    private final TierlineClock clock;

    /** With the policies of the tickets and the installation's settings. */
    public PagingTurns(
            PolicyCatalogue policies, PagingSettings settings, DeliverySettings delivery, TierlineClock clock) {
        this.policies = policies;
        this.settings = settings;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Empty while the ticket's policy version is on its way. */
    Optional<PagingTurn> of(TicketFolder folder) {
        return Optional.ofNullable(folder.knownCard().policyVersion())
                .flatMap(policies::byVersion)
                .map(this::turn);
    }

    private PagingTurn turn(SupportPolicy policy) {
        var limits = new PagingLimits(clock.inProduct(delivery.minimumCallGap()), settings.rounds());
        return new PagingTurn(policy, limits.applyTo(policy.notifications().calls()));
    }
}
