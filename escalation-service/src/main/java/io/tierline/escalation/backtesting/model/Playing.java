package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.backtesting.model.Course.Occasion;
import io.tierline.escalation.backtesting.model.Happening.Step;
import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays a stored ticket under a policy: the very decisions that run live, over the facts in order of time. */
final class Playing {
    private final SupportPolicy policy;
    private final List<Happening> compared = new ArrayList<>();
    private final Map<Occasion, Long> counts = new HashMap<>();
    private EscalationState state;

    private Playing(SupportPolicy policy, Opening opening) {
        this.policy = policy;
        this.state = Escalation.begin(policy, opening.submission().snapshot(), opening.decision())
                .state();
    }

    /**
     * What happens until an instant. Triage is not asked again: its decision is a fact.
     *
     * @throws IllegalArgumentException if the policy lacks the ticket's plan or a severity of it
     */
    static Course play(SupportPolicy policy, TicketHistory history, Instant until) {
        var playing = new Playing(policy, history.opening());
        facts(history, until).forEach(playing::wakeUntil);
        return new Course(playing.compared, playing.counts);
    }

    /** Wake-ups belong to the clocks that they woke; these clocks have their own. */
    private static Stream<TicketFact> facts(TicketHistory history, Instant until) {
        Stream<TicketFact> inTime = history.facts()
                .filter(fact -> !(fact instanceof TicketFact.TimeReached))
                .filter(fact -> !fact.occurredAt().isAfter(until))
                .sorted(Comparator.comparing(TicketFact::occurredAt));
        return Stream.concat(inTime, Stream.of(new TicketFact.TimeReached(until)));
    }

    /** Wake by wake, as live: what a ticket that was open for months has to tell is never in memory at once. */
    private void wakeUntil(TicketFact fact) {
        Optional<Instant> wake = wakeBefore(fact.occurredAt());
        while (wake.isPresent()) {
            take(new TicketFact.TimeReached(wake.get()));
            wake = wakeBefore(fact.occurredAt());
        }
        take(fact);
    }

    private Optional<Instant> wakeBefore(Instant at) {
        return state.nextWake().filter(wake -> wake.isBefore(at));
    }

    private void take(TicketFact fact) {
        int span = state.span().number();
        var decision = Escalation.decide(policy, state, fact);
        decision.outcomes().forEach(outcome -> note(span, outcome));
        state = decision.state();
    }

    private void note(int span, EscalationOutcome outcome) {
        NotificationEvent.of(outcome.kind()).ifPresent(event -> {
            counts.merge(new Occasion(event, outcome.detail()), 1L, Long::sum);
            var step = new Step(span, event, outcome.detail());
            if (Comparison.compares(step)) {
                compared.add(new Happening(step, outcome.at()));
            }
        });
    }
}
