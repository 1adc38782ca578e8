package io.tierline.escalation.testing;

import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.Submission;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.List;

/** Histories of tickets under {@code sophos}. */
public final class Histories {
    private Histories() {}

    /** A ticket of some plan, sent by web and triaged at the severity that was claimed. */
    public static TicketHistory of(Instant at, String plan, String severity, TicketFact... facts) {
        Submission submission = Submission.of(Facts.submitted(at, plan, "web", severity), Sophos.POLICY.version());
        return new TicketHistory(new Opening(submission, Facts.triaged(severity, "L2")), List.of(facts));
    }
}
