package io.tierline.notification.delivery.application;

import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Message;
import java.util.Optional;

/** Puts a notification into words. */
@FunctionalInterface
public interface MessageWriter {
    /** The message in the recipient's language; empty if there is no template for it. */
    Optional<Message> write(Delivery delivery);
}
