package io.tierline.notification.delivery.application;

import io.tierline.kit.database.Sql;
import io.tierline.notification.delivery.model.Notification;
import java.util.List;

/** Hears of the calls of escalations that a provider refused for good. */
@FunctionalInterface
public interface CallRefusals {
    /** Some calls were refused; heard in the transaction that settles them, which holds the locks of their tickets. */
    void refused(Sql sql, List<Notification> calls);
}
