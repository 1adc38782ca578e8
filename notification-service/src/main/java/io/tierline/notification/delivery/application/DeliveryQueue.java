package io.tierline.notification.delivery.application;

import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Notification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The notifications that wait for delivery. */
public interface DeliveryQueue {

    /** A notification that was decided for a ticket of a tenant. */
    record Decided(String tenant, Notification notification) {}

    /**
     * Puts notifications into the queue; one that is there already stays as it is. One with a failure is only recorded.
     *
     * @param now on the product's clock
     */
    void put(Sql sql, List<Decided> notifications, Instant now);

    /**
     * Cancels the calls of some escalations that no provider has taken yet.
     *
     * @param now on the product's clock
     */
    void withdrawCalls(Sql sql, List<UUID> escalationIds, Instant now);

    /**
     * Takes notifications of a channel whose time has come, those of escalations first, and leaves them to the caller for
     * the length of the lease, unless it is renewed.
     *
     * @param realNow real time, as are all times of the queue
     */
    List<Delivery> claim(Sql sql, Channel channel, int limit, Instant realNow, Duration lease);

    /**
     * Leaves claimed deliveries to the caller for longer; those that somebody else has claimed since stay theirs.
     *
     * @param until real time
     */
    void renew(Sql sql, List<Delivery> underWay, Instant until);
}
