package io.tierline.notification.delivery.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The deliveries that this process has under way: of each channel at most as many as the channel has places. Their leases
 * are short and renewed for as long as a try takes, so what a dead process had in hand is soon free.
 */
@ApplicationScoped
public class Claims {
    private static final int RENEWALS_A_LEASE = 5;

    private final DeliveryQueue queue;
    private final TierlineClock clock;
    private final DeliverySettings settings;
    private final Map<UUID, Delivery> underWay = new ConcurrentHashMap<>();
    private Instant renewAt = Instant.MIN;

    /** With the places of the settings. */
    public Claims(DeliveryQueue queue, TierlineClock clock, DeliverySettings settings) {
        this.queue = queue;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Takes what there are free places for, in the caller's transaction. Renews first, so that nothing under way is taken
     * again, however long the loop was held up.
     */
    List<Delivery> take(Sql sql) {
        Instant realNow = clock.realNow();
        renew(sql, realNow);
        List<Delivery> taken = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            int free = settings.of(channel).concurrency() - underWay(channel);
            if (free > 0) {
                taken.addAll(queue.claim(sql, channel, free, realNow, settings.lease()));
            }
        }
        return taken;
    }

    /** A delivery that was taken, and committed, is with its provider now. */
    void begin(Delivery delivery) {
        underWay.put(delivery.notification().id(), delivery);
    }

    /** The provider has answered: its place is free. */
    void end(Delivery delivery) {
        underWay.remove(delivery.notification().id());
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    private void renew(Sql sql, Instant realNow) {
        if (!realNow.isBefore(renewAt)) {
            queue.renew(sql, List.copyOf(underWay.values()), realNow.plus(settings.lease()));
            renewAt = realNow.plus(settings.lease().dividedBy(RENEWALS_A_LEASE));
        }
    }

    private int underWay(Channel channel) {
        return (int) underWay.values().stream()
                .filter(delivery -> delivery.notification().channel() == channel)
                .count();
    }
}
