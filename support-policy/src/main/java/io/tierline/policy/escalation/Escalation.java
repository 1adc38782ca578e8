package io.tierline.policy.escalation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.EscalationOutcome.DeadlinesSet;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a ticket's clocks and ladder. Pure: the same arguments give the same decision, and time is only what the facts
 * say. Instants are compared at full precision.
 */
public final class Escalation {

    private Escalation() {}

    /**
     * Starts the clocks of a ticket; all count from its submission.
     *
     * @param triage what triage decided about it
     * @throws IllegalArgumentException when the policy lacks the plan or the severity
     */
    public static Decision begin(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        Instant at = ticket.submittedAt();
        WorkingTimes times = WorkingTimes.of(policy);
        SeveritySpan span = SpanOpening.first(policy, times, ticket.plan(), triage.severity(), at);
        var state = new EscalationState(
                ticket.plan(),
                new TicketStatus.Open(),
                triage.level(),
                false,
                true,
                HeldClaims.of(policy, ticket),
                Stopwatch.startedAt(at),
                span);
        EscalationState running = Settling.settle(state, at, times);
        return new Decision(running, List.of(deadlinesSet(policy, running, at)));
    }

    /**
     * What follows from a fact. First everything due before it happens, each thing with its own instant; then the fact
     * counts. What is due at the fact's very instant comes after it, with the next fact or wake-up (R2).
     * {@link TicketFact.TimeReached} makes everything happen that is due until then, inclusive; late or double wake-ups
     * are harmless.
     *
     * @throws IllegalArgumentException when the fact names a severity that the policy lacks
     */
    public static Decision decide(SupportPolicy policy, EscalationState state, TicketFact fact) {
        if (fact instanceof TicketFact.TimeReached(Instant now)) {
            return Advancing.until(policy, state, now);
        }
        Decision passed = Advancing.before(policy, state, fact.occurredAt());
        Decision applied = ApplyingFacts.apply(policy, passed.state(), fact);
        List<EscalationOutcome> outcomes = new ArrayList<>(passed.outcomes());
        outcomes.addAll(applied.outcomes());
        if (looksDifferent(passed.state(), applied.state())) {
            outcomes.add(deadlinesSet(policy, applied.state(), fact.occurredAt()));
        }
        return new Decision(applied.state(), outcomes);
    }

    /** Where every promise of the current severity span stands. */
    public static List<Deadline> deadlines(EscalationState state) {
        return new DeadlineView(state).deadlines();
    }

    private static boolean looksDifferent(EscalationState before, EscalationState after) {
        return before.span().number() != after.span().number()
                || before.level() != after.level()
                || !deadlines(before).equals(deadlines(after));
    }

    private static DeadlinesSet deadlinesSet(SupportPolicy policy, EscalationState state, Instant at) {
        Because because = Because.of(policy, state);
        return new DeadlinesSet(
                at,
                state.severity(),
                policy.rank(state.severity()),
                state.level(),
                state.span().number(),
                deadlines(state),
                because.general(
                        "span " + state.span().number(), because.promises().facts()));
    }
}
