package io.tierline.policy.oracle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ticket under its programme at one moment: what its facts so far have made of it.
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
 *   <li>An answer is asked for again by a new severity; only a first response stays given (R6).
 *   <li>Both sides agreeing makes a hennge ticket high also where nobody had claimed it (H2).
 *   <li>A change of severity by hand ends waiting for the phone (M4): the new clocks count from the change (R6).
 *   <li>Keeper's resolution and executive clocks do not hang on the severity: a change leaves them alone (K6, K13). A
 *       resolution that was missed is void no more (K7), and out of scope it is missed without an escalation (R7).
 * </ul>
 */
final class OracleState {

    private enum Status {
        OPEN,
        PENDING_CUSTOMER,
        RESOLVED,
        CLOSED
    }

    private final OracleProgramme programme;
    private final String plan;
    private final OracleHours place;
    private final @Nullable OracleSupervision supervision;
    private final List<OracleEntry> fired = new ArrayList<>();

    private Status status = Status.OPEN;
    private String severity;
    private @Nullable String unconfirmedClaim;
    private boolean waitsForThePhone;
    private boolean responseOver;
    private boolean outOfScope;
    private OracleSpan span;

    OracleState(OracleCase asked) {
        OracleTicket ticket = asked.ticket();
        this.programme = asked.programme();
        this.plan = asked.plan();
        this.place = asked.hours();
        String claim = ticket.severity() == null ? programme.unclaimed : ticket.severity(); // S4, P3
        String held = programme.heldAt(ticket.channel(), claim);
        this.unconfirmedClaim = held == null ? null : claim;
        this.severity = held == null ? claim : held;
        this.waitsForThePhone = programme.waitsForThePhone(ticket, severity);
        this.supervision =
                programme == OracleProgramme.KEEPER ? new OracleSupervision(programme.level(ticket, severity)) : null;
        this.span = new OracleSpan(programme.row(plan, severity));
    }

    /** Everything fired so far, in the order of the simulation contract. */
    List<OracleEntry> fired() {
        return fired.stream().sorted().toList();
    }

    /** Applies one fact at its instant. Facts that this programme does not look at change nothing. */
    void apply(OracleFact fact) {
        switch (fact.event()) {
            case "agent-responded" -> answer();
            case "status-reported" -> reportStatus();
            case "pending-customer" -> askCustomer();
            case "customer-replied", "resumed" -> resume();
            case "resolved" -> resolve();
            case "reopened" -> move(Status.RESOLVED, Status.OPEN);
            case "closed" -> status = Status.CLOSED;
            case "severity-changed" -> changeSeverity(fact.to());
            case "phone-confirmed" -> confirmByPhone();
            case "agreed-high" -> agreeHigh();
            case "workaround-offered" -> offerWorkaround();
            case "escalation-requested" -> requestEscalation(fact.at());
            case "out-of-scope" -> leaveScope();
            case "level-changed" -> changeLevel(fact.to());
            default -> throw new IllegalArgumentException("no such event: " + fact.event());
        }
    }

    /** M2: a message is an answer. */
    private void answer() {
        acknowledge();
        span.endAnswer();
    }

    /** The first message of an agent is the acknowledgement (K6). */
    private void acknowledge() {
        if (supervision != null && !responseOver) {
            supervision.acknowledged();
        }
        responseIsOver();
    }

    private void resume() {
        move(Status.PENDING_CUSTOMER, Status.OPEN);
        stopWaiting();
    }

    private void stopWaiting() {
        if (supervision != null) {
            supervision.waitsNoLonger();
        }
    }

    /** S6, M4; hennge's claims wait for an agreement instead. */
    private void confirmByPhone() {
        waitsForThePhone = false;
        if (programme == OracleProgramme.SOPHOS) {
            changeSeverity(unconfirmedClaim);
        }
    }

    /** H2, H3, H10. */
    private void agreeHigh() {
        if (programme == OracleProgramme.HENNGE) {
            changeSeverity("high");
        }
    }

    /** H7. */
    private void offerWorkaround() {
        if (programme == OracleProgramme.HENNGE && severity.equals("high")) {
            changeSeverity("medium");
        }
    }

    private void changeLevel(@Nullable String to) {
        if (supervision != null && to != null) {
            supervision.moveTo(to);
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
        acknowledge();
        span.restartStatusReport();
    }

    /** R4: asking is a response. */
    private void askCustomer() {
        acknowledge();
        move(Status.OPEN, Status.PENDING_CUSTOMER);
        if (supervision != null && status == Status.PENDING_CUSTOMER) {
            supervision.asked();
        }
    }

    /** R3: ends every target, met or not. */
    private void resolve() {
        responseIsOver();
        stopWaiting();
        status = Status.RESOLVED;
    }

    /** R6: a new span in which everything counts from now; R13: to the same severity is no change. */
    private void changeSeverity(@Nullable String to) {
        if (to == null || to.equals(severity)) {
            return;
        }
        severity = to;
        unconfirmedClaim = null;
        waitsForThePhone = false;
        span = new OracleSpan(programme.row(plan, severity));
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
        if (supervision != null) {
            supervision.leaveScope();
        }
    }

    private void requestEscalation(Instant at) {
        fired.add(outOfScope ? new OracleEntry(at, "escalation-refused", "out-of-scope") : span.request(at));
    }

    /** Records what is due now, after the facts of this instant (R2). A pause does not stop what has run out. */
    void fireWhatIsDue(Instant now) {
        waitsForThePhone = waitsForThePhone && !place.isOpen(now.getEpochSecond()); // M4: the next opening
        if (status == Status.OPEN || status == Status.PENDING_CUSTOMER) {
            fired.addAll(span.due(now));
            fired.addAll(supervision == null ? List.of() : supervision.due(now));
        }
    }

    /** A pause stands for every clock; first response needs no exception, as asking the customer has met it (R4). */
    void tick(long now, long step) {
        boolean open = place.isOpen(now);
        if (status == Status.OPEN && !waitsForThePhone) {
            span.tick(open, step);
        }
        if (supervision != null && status == Status.OPEN) {
            supervision.tickOpen(open, step);
        }
        if (supervision != null && status == Status.PENDING_CUSTOMER) {
            supervision.tickPending(open, step);
        }
    }
}
