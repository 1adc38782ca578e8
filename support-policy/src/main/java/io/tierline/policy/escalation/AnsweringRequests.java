package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.EscalationOutcome.Escalated;
import io.tierline.policy.escalation.EscalationOutcome.EscalationRefused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Grants or refuses an escalation that somebody asks for (S9, R7, R12). The state has an unresolved ticket. */
record AnsweringRequests(SupportPolicy policy, EscalationState state, Instant at) {

    /** The customer asks: granted once per span, when the plan knows the request and its wait is over. */
    Decision customer() {
        Optional<EscalationStep> step = promises().stepOnRequest();
        if (!state.inScope()) {
            return refuse(new Refusal.OutOfScope(), because().general("only product problems escalate", "R7"));
        }
        if (step.isEmpty()) {
            return refuseOffPlan();
        }
        return rung(step.get().role()).map(this::answer).orElseGet(this::refuseOffPlan);
    }

    /** An agent escalates by hand: also where the plan has no such step, but never twice in a span. */
    Decision byHand(EscalationRole role) {
        Optional<Rung> rung = rung(role);
        if (!state.inScope()) {
            return refuse(new Refusal.OutOfScope(), because().general("only product problems escalate", "R7"));
        }
        if (rung.isPresent() && rung.get() instanceof Rung.Reached reached) {
            return answer(reached);
        }
        return grant(role, because().byHand(role));
    }

    private Decision answer(Rung rung) {
        return switch (rung) {
            case Rung.Reached _ ->
                refuse(new Refusal.AlreadyEscalated(), because().general("escalated already in this span", "R12"));
            case Rung.OnRequest(EscalationRole role, Clock delay) -> inTime(role, delay);
            case Rung.Timed _, Rung.AfterMissed _, Rung.OnDiscretion _ -> refuseOffPlan();
        };
    }

    private Decision inTime(EscalationRole role, Clock delay) {
        Instant allowedFrom = allowedFrom(delay);
        String why = because().escalated(role, delay);
        return allowedFrom.isAfter(at) ? refuse(new Refusal.TooEarly(allowedFrom), why) : grant(role, why);
    }

    /** When the wait is over if the clock runs on from now, also while it is paused. */
    private Instant allowedFrom(Clock delay) {
        return switch (delay) {
            case Clock.Running running -> running.dueAt();
            case Clock.Held held -> held.wouldBeDueAt(at, WorkingTimes.of(policy, state.place()));
        };
    }

    private Decision grant(EscalationRole role, String reason) {
        SeveritySpan span = state.span().with(new Rung.Reached(role, at));
        return new Decision(state.with(span), List.of(new Escalated(at, role, reason)));
    }

    private Decision refuseOffPlan() {
        return refuse(new Refusal.NotInPlan(), because().general("no escalation on request", "R12"));
    }

    private Decision refuse(Refusal refusal, String why) {
        return new Decision(state, List.of(new EscalationRefused(at, refusal, why)));
    }

    private Optional<Rung> rung(EscalationRole role) {
        return state.span().rung(role);
    }

    private Promises promises() {
        return policy.plan(state.plan()).promises(state.severity(), state.level());
    }

    private Because because() {
        return Because.of(policy, state);
    }
}
