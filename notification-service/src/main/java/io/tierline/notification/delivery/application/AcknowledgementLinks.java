package io.tierline.notification.delivery.application;

import java.net.URI;
import java.util.UUID;

/** Makes the link by which somebody takes an alert. */
@FunctionalInterface
public interface AcknowledgementLinks {
    /** The link of one recipient for one escalation. */
    URI linkFor(String tenant, UUID escalationId, String recipientId);
}
