package io.tierline.notification.delivery.application;

import io.smallrye.mutiny.Uni;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.DeliveryResult;
import io.tierline.notification.delivery.model.Message;

/** Somebody who carries messages over one channel. */
public interface Provider {
    /** The channel that it serves. */
    Channel channel();

    /** Hands a message over, once; the notification's id is the idempotency key. A failure is an answer, too. */
    Uni<DeliveryResult> deliver(Delivery delivery, Message message);
}
