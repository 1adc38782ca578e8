package io.tierline.notification.alerting.model;

import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.ticket.model.TicketCard.Submission;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.StandIn;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.Optional;

/** Whether those whom a customer names are there at one instant, and who stands in for them while they are not (M5). */
record Presence(SupportPolicy policy, Roster roster, Instant now) {

    /** The role that stands in for somebody; empty while that person is there, or the programme knows no stand-in. */
    Optional<String> standInFor(NamedManager manager, Submission submission) {
        return NotificationRole.of(manager.role())
                .flatMap(policy.notifications()::standInFor)
                .filter(standIn -> isAbsent(manager) || isOutOfHours(standIn, submission))
                .map(standIn -> standIn.role().word());
    }

    private boolean isAbsent(NamedManager manager) {
        return roster.isAbsent(manager.tenant(), manager.email(), now);
    }

    private boolean isOutOfHours(StandIn standIn, Submission submission) {
        return standIn.works() != null
                && !policy.organisation()
                        .calendars()
                        .of(standIn.works(), submission.calendar())
                        .isOpen(now);
    }
}
