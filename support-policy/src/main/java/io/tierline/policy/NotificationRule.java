package io.tierline.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told about something, and how.
 *
 * @param detail only when the event has this detail (for instance {@code executive}); null: always
 */
public record NotificationRule(
        NotificationEvent event, @Nullable String detail, Set<NotificationRole> roles, Set<NotificationMeans> means) {

    public NotificationRule {
        roles = Set.copyOf(roles);
        means = Set.copyOf(means);
    }

    /** Whether the rule speaks about this event. */
    public boolean covers(NotificationEvent happened, @Nullable String itsDetail) {
        return event == happened && (detail == null || detail.equals(itsDetail));
    }
}
