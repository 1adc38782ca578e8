package io.tierline.notification.delivery.application;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The deliveries that this process has under way: of each channel at most as many as the channel has places. */
@ApplicationScoped
public class Claims {
    private final DeliveryQueue queue;
    private final TierlineClock clock;
    private final DeliverySettings settings;
    private final Map<UUID, Delivery> underWay = new ConcurrentHashMap<>();

    /** With the places of the settings. */
    public Claims(DeliveryQueue queue, TierlineClock clock, DeliverySettings settings) {
        this.queue = queue;
        this.clock = clock;
        this.settings = settings;
    }

    /** Takes what there are free places for, in the caller's transaction. */
    List<Delivery> take(Sql sql) {
        List<Delivery> taken = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            int free = settings.of(channel).concurrency() - underWay(channel);
            if (free > 0) {
                taken.addAll(queue.claim(sql, channel, free, clock.realNow(), settings.lease()));
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

    private int underWay(Channel channel) {
        return (int) underWay.values().stream()
                .filter(delivery -> delivery.notification().channel() == channel)
                .count();
    }
}
