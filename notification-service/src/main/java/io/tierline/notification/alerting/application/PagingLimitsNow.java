package io.tierline.notification.alerting.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.notification.alerting.model.PagingLimits;
import io.tierline.notification.delivery.application.DeliverySettings;
import jakarta.enterprise.context.ApplicationScoped;

/** The limits to paging on the product's clock as it runs now. */
@ApplicationScoped
public class PagingLimitsNow {
    private final PagingSettings settings;
    private final DeliverySettings delivery;
    private final TierlineClock clock;

    /** Of the installation's settings. */
    public PagingLimitsNow(PagingSettings settings, DeliverySettings delivery, TierlineClock clock) {
        this.settings = settings;
        this.delivery = delivery;
        this.clock = clock;
    }

    PagingLimits get() {
        return new PagingLimits(clock.inProduct(delivery.minimumCallGap()), settings.rounds());
    }
}
