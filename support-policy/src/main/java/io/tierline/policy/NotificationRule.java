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

    /** Whether the rule speaks about an event that has this detail, or none. */
    public boolean covers(NotificationEvent happened, @Nullable String itsDetail) {
        return covers(happened, itsDetail == null ? Set.of() : Set.of(itsDetail));
    }

    /** Whether the rule speaks about an event that has these details. */
    boolean covers(NotificationEvent happened, Set<String> itsDetails) {
        return event == happened && (detail == null || itsDetails.contains(detail));
    }
}
