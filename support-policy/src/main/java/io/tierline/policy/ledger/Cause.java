package io.tierline.policy.ledger;

import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.TicketStatus;
import java.time.LocalDate;

/** Words why a clock did what it did. */
final class Cause {

    static final String EVERY_MINUTE = "every minute counts";
    static final String OPEN = "open";
    static final String CLOSED = "closed";
    static final String SILENCE = "the customer did not answer in time (K7)";

    private Cause() {}

    static String holiday(LocalDate day) {
        return "closed on " + day;
    }

    /** Why a clock of this ticket is held. */
    static String ofPause(EscalationState state) {
        if (state.span().waitsUntil() != null) {
            return "waits for the phone or the next opening (M4)";
        }
        return switch (state.status()) {
            case TicketStatus.PendingCustomer _ -> "pending-customer";
            case TicketStatus.Resolved _ -> "resolved";
            case TicketStatus.Closed _ -> "closed";
            case TicketStatus.Open _ -> "out-of-scope";
        };
    }
}
