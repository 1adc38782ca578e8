package io.tierline.policy.escalation;

import io.tierline.policy.Coverage;
import io.tierline.policy.Organisation;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketPlace;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a ticket's clocks and ladder. Pure: the same arguments give the same decision, and time is only what the facts
 * say. Instants are compared at full precision.
 */
public final class Escalation {

    private Escalation() {}

    /**
     * Starts the clocks of a ticket; all count from its submission, but those that wait for the phone (M4).
     *
     * @param triage what triage decided about it
     * @throws IllegalArgumentException when the policy lacks the plan or the severity
     */
    public static Decision begin(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        Instant at = ticket.submittedAt();
        var place = new TicketPlace(site(policy, ticket, triage), ticket.calendar());
        WorkingTimes times = WorkingTimes.of(policy, place);
        var state = new EscalationState(
                ticket.plan(),
                place,
                new TicketStatus.Open(),
                triage.level(),
                false,
                triage.coverage() == Coverage.COVERED,
                HeldClaims.of(policy, ticket, triage),
                Stopwatch.startedAt(at),
                SpanOpening.first(policy, times, ticket.plan(), triage.severity(), triage.level(), at));
        EscalationState waiting = state.with(waiting(policy, ticket.channel(), times, state.span()));
        EscalationState running = Settling.settle(waiting, at, times);
        Stream<EscalationOutcome> awaited = Telling.phoneAwaited(policy, running, at).stream();
        return new Decision(
                running,
                Stream.concat(Stream.of(Telling.deadlinesSet(policy, running, at)), awaited)
                        .toList());
    }

    /** An older triage may name no site: then the hour decides, as it would have (K4). */
    private static String site(SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage) {
        Organisation organisation = policy.organisation();
        return organisation
                .site(triage.site())
                .orElseGet(() -> organisation.siteAt(ticket.region(), ticket.submittedAt()))
                .name();
    }

    /** Out of hours, some clocks wait for the phone or for the next opening (M4). */
    private static SeveritySpan waiting(SupportPolicy policy, Channel channel, WorkingTimes times, SeveritySpan span) {
        PhoneStart rule = policy.clocks().phoneStart();
        boolean waits = rule != null
                && rule.covers(channel, span.severity())
                && !times.business().isOpen(span.startedAt());
        return waits ? span.waitingUntil(times.business().nextOpening(span.startedAt())) : span;
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
            outcomes.add(Telling.deadlinesSet(policy, applied.state(), fact.occurredAt()));
        }
        return new Decision(applied.state(), outcomes);
    }

    /**
     * Puts a ticket under another version of its policy, from this instant on. First everything due before it happens, under
     * the old version. What the new version promises less time for than has run is due at this very instant.
     *
     * @throws IllegalArgumentException when the new version lacks the ticket's plan, severity or site
     */
    public static Decision migrate(SupportPolicy from, SupportPolicy to, EscalationState state, Instant at) {
        Decision passed = Advancing.before(from, state, at);
        EscalationState migrated = Migrating.migrated(from, to, passed.state(), at);
        List<EscalationOutcome> outcomes = new ArrayList<>(passed.outcomes());
        outcomes.add(Telling.deadlinesSet(to, migrated, at));
        return new Decision(migrated, outcomes);
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
}
