package io.tierline.policy.simulation;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Decision;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.EscalationOutcome.DeadlinesSet;
import io.tierline.policy.escalation.EscalationOutcome.PhoneAwaited;
import io.tierline.policy.escalation.EscalationOutcome.StoodDown;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.simulation.SimulationResult.Entry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TextMatcher;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a timeline through the very decisions that run live. */
public final class Simulator {

    /** Longer timelines say nothing new and cost without limit. */
    private static final Duration LONGEST = Duration.ofDays(2 * 366);

    private static final String OUT_OF_CALENDAR = "must lie in years of which the policy knows the holidays";

    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::at)
            .thenComparing(Entry::kind)
            .thenComparing(entry -> Optional.ofNullable(entry.detail()).orElse(""));

    private final SupportPolicy policy;
    private final TextMatcher matcher;
    private final List<EscalationOutcome> outcomes = new ArrayList<>();

    private Simulator(SupportPolicy policy, TextMatcher matcher) {
        this.policy = policy;
        this.matcher = matcher;
    }

    /**
     * What would happen to this ticket under this policy.
     *
     * @throws InvalidSimulationException naming every field that is wrong
     */
    public static SimulationResult simulate(SupportPolicy policy, SimulationRequest request) {
        return simulate(policy, request, TextMatcher.NOTHING);
    }

    /**
     * The same, with triage reading the ticket's text.
     *
     * @throws InvalidSimulationException naming every field that is wrong
     */
    public static SimulationResult simulate(SupportPolicy policy, SimulationRequest request, TextMatcher matcher) {
        var findings = new Findings();
        checkTimes(policy, request, findings);
        Optional<TicketSnapshot> ticket = new ReadingTicket(policy, request, findings).snapshot();
        List<TicketFact> facts = new ReadingTimeline(policy, request, findings).facts();
        findings.throwIfAny();
        return new Simulator(policy, matcher)
                .play(ticket.orElseThrow(), facts, request.until().toInstant());
    }

    private static void checkTimes(SupportPolicy policy, SimulationRequest request, Findings findings) {
        Instant from = request.ticket().submittedAt().toInstant();
        Instant until = request.until().toInstant();
        findings.require(!until.isBefore(from), "until", "must not be before ticket.submittedAt");
        boolean covered = isCovered(policy, from);
        boolean soon = covered && !until.isAfter(from.plus(LONGEST));
        findings.require(soon || !covered, "until", "must be within two years of ticket.submittedAt");
        findings.require(
                covered && (!soon || isCovered(policy, until.plus(LONGEST))), "ticket.submittedAt", OUT_OF_CALENDAR);
    }

    private static boolean isCovered(SupportPolicy policy, Instant instant) {
        return policy.organisation().calendars().all().stream().allMatch(calendar -> calendar.covers(instant));
    }

    private SimulationResult play(TicketSnapshot ticket, List<TicketFact> facts, Instant until) {
        TriageDecision triage = Triage.triage(policy, ticket, matcher);
        EscalationState state = taken(Escalation.begin(policy, ticket, triage));
        List<TicketFact> inTime =
                facts.stream().filter(fact -> !fact.occurredAt().isAfter(until)).toList();
        for (TicketFact fact : inTime) {
            state = taken(Escalation.decide(policy, state, fact));
        }
        state = taken(Escalation.decide(policy, state, new TicketFact.TimeReached(until)));
        return new SimulationResult(timeline(), triage, Escalation.deadlines(state));
    }

    private EscalationState taken(Decision decision) {
        outcomes.addAll(decision.outcomes());
        return decision.state();
    }

    private List<Entry> timeline() {
        return outcomes.stream().flatMap(Simulator::entry).sorted(ORDER).toList();
    }

    /** What only tells other services how things stand is not part of the answer. */
    private static Stream<Entry> entry(EscalationOutcome outcome) {
        if (outcome instanceof DeadlinesSet || outcome instanceof StoodDown || outcome instanceof PhoneAwaited) {
            return Stream.empty();
        }
        Instant second = outcome.at().truncatedTo(ChronoUnit.SECONDS);
        return Stream.of(new Entry(second, outcome.kind(), outcome.detail(), outcome.because()));
    }
}
