package io.tierline.policy.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ticket under the {@code sophos} programme at one moment: what its facts so far have made of it.
 *
 * <p>Where the facts page and the design leave a gap, these are the readings taken here:
 *
 * <ul>
 *   <li>A status report is a message of an agent to the customer: it meets first response (design, clock rules).
 *   <li>Only {@code customer-replied}, {@code resumed} or a resolution ends a pause; a severity change does not, so the
 *       clocks of a span begun while the customer is asked stand until then.
 *   <li>A reopened ticket is open, also if it was resolved while waiting for the customer. First response was ended by
 *       the resolution (R3) and is not asked for again, in later spans neither.
 *   <li>A resolution at the very instant at which a step or a report is due meets it (R2); but the clock runs on from
 *       there when the ticket is reopened, and having nothing left, it is due at once.
 *   <li>A change of severity by hand settles the severity: a claim by e-mail (S6) that still waits for its phone
 *       confirmation lapses. A change to the same severity is none (R13) and settles nothing.
 *   <li>Critical knows no escalation on request in any plan: the request is {@code not-in-plan} (R12).
 *   <li>Out of scope stays for good, over severity changes and reopening, and is looked at before anything else when
 *       the customer requests escalation (R7, S11).
 *   <li>Facts of one instant count in the order in which they are listed.
 * </ul>
 */
final class OracleState {

    private enum Status {
        OPEN,
        PENDING_CUSTOMER,
        RESOLVED,
        CLOSED
    }

    private final String plan;
    private final List<OracleEntry> fired = new ArrayList<>();

    private Status status = Status.OPEN;
    private String severity;
    private @Nullable String unconfirmedClaim;
    private boolean responseOver;
    private boolean outOfScope;
    private OracleSpan span;

    OracleState(String plan, OracleTicket ticket) {
        this.plan = plan;
        String claim = ticket.severity() == null ? "3" : ticket.severity(); // S4
        boolean urgentByEmail = ticket.channel().equals("email") && (claim.equals("critical") || claim.equals("2"));
        this.unconfirmedClaim = urgentByEmail ? claim : null; // S6
        this.severity = urgentByEmail ? "3" : claim; // S5
        this.span = new OracleSpan(SophosMatrix.row(plan, severity));
    }

    /** Everything fired so far, in the order of the simulation contract. */
    List<OracleEntry> fired() {
        return fired.stream().sorted().toList();
    }

    /** Applies one fact at its instant. Facts that this programme does not look at change nothing. */
    void apply(OracleFact fact) {
        switch (fact.event()) {
            case "agent-responded" -> responseIsOver();
            case "status-reported" -> reportStatus();
            case "pending-customer" -> askCustomer();
            case "customer-replied", "resumed" -> move(Status.PENDING_CUSTOMER, Status.OPEN);
            case "resolved" -> resolve();
            case "reopened" -> move(Status.RESOLVED, Status.OPEN);
            case "closed" -> status = Status.CLOSED;
            case "severity-changed" -> changeSeverity(fact.to());
            case "phone-confirmed" -> changeSeverity(unconfirmedClaim);
            case "escalation-requested" -> requestEscalation(fact.at());
            case "out-of-scope" -> leaveScope();
            case "level-changed", "workaround-offered", "agreed-high" -> {}
            default -> throw new IllegalArgumentException("no such event: " + fact.event());
        }
    }

    private void move(Status from, Status to) {
        if (status == from) {
            status = to;
        }
    }

    private void responseIsOver() {
        responseOver = true;
        span.endFirstResponse();
    }

    private void reportStatus() {
        responseIsOver();
        span.restartStatusReport();
    }

    /** R4: asking is a response. */
    private void askCustomer() {
        responseIsOver();
        move(Status.OPEN, Status.PENDING_CUSTOMER);
    }

    /** R3: ends every target, met or not. */
    private void resolve() {
        responseIsOver();
        status = Status.RESOLVED;
    }

    /** R6: a new span in which everything counts from now; R13: to the same severity is no change. */
    private void changeSeverity(@Nullable String to) {
        if (to == null || to.equals(severity)) {
            return;
        }
        severity = to;
        unconfirmedClaim = null;
        span = new OracleSpan(SophosMatrix.row(plan, severity));
        if (responseOver) {
            span.endFirstResponse();
        }
        if (outOfScope) {
            span.endEscalationSteps();
        }
    }

    /** R7, S11. */
    private void leaveScope() {
        outOfScope = true;
        span.endEscalationSteps();
    }

    private void requestEscalation(Instant at) {
        fired.add(outOfScope ? new OracleEntry(at, "escalation-refused", "out-of-scope") : span.request(at));
    }

    /** Records what is due now, after the facts of this instant (R2). A pause does not stop what has run out. */
    void fireWhatIsDue(Instant now) {
        if (status == Status.OPEN || status == Status.PENDING_CUSTOMER) {
            fired.addAll(span.due(now));
        }
    }

    /** A pause stands for every clock; first response needs no exception, as asking the customer has met it (R4). */
    void tick(long now, long step) {
        if (status == Status.OPEN) {
            span.tick(now, step);
        }
    }
}
