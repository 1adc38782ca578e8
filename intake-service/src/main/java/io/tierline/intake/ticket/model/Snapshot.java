package io.tierline.intake.ticket.model;

import io.tierline.events.IntakeEvent;
import java.time.Instant;

/** The {@code submitted} fact of a new ticket. */
final class Snapshot {
    private Snapshot() {}

    static IntakeEvent.Submitted of(Submission submission, Entitlement entitlement, Instant at) {
        Submission.Origin origin = submission.origin();
        Submission.Subject subject = submission.subject();
        return new IntakeEvent.Submitted(
                at,
                entitlement.policy(),
                entitlement.plan(),
                entitlement.contract(),
                entitlement.customer(),
                entitlement.name(),
                entitlement.zone(),
                entitlement.country(),
                requester(submission.requester()),
                submission.cc(),
                origin.channel().word(),
                origin.language(),
                origin.region().word(),
                subject.product(),
                subject.category(),
                subject.severity(),
                subject.subject(),
                subject.description(),
                origin.mailbox());
    }

    private static IntakeEvent.Requester requester(Requester requester) {
        return new IntakeEvent.Requester(
                requester.name(), requester.email(), requester.phone(), requester.locale(), requester.sharedAccount());
    }
}
