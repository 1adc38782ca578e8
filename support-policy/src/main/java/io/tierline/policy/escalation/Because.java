package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TimeSpan;

/** Words the reasons: the promise as the policy file puts it, and the numbers of the facts behind it. */
record Because(String place, Promises promises) {

    static Because of(SupportPolicy policy, EscalationState state) {
        String place = "%s %s, severity %s".formatted(policy.name(), state.plan(), state.severity());
        return new Because(place, policy.plan(state.plan()).promises(state.severity()));
    }

    String missed(TargetKind target) {
        return promised("no " + target.word() + " within " + promisedTime(target));
    }

    String nearing(TargetKind target, int percent) {
        return promised("%d %% of the %s for %s have run".formatted(percent, promisedTime(target), target.word()));
    }

    String reportDue() {
        TimeSpan every = promises.statusReportEvery();
        return promised("a status report is due " + (every == null ? "now" : every.text()));
    }

    String escalated(EscalationRole role) {
        String when = promises.stepTo(role)
                .map(EscalationStep::trigger)
                .map(trigger -> " " + trigger.text())
                .orElse("");
        return promised(role.word() + when);
    }

    String byHand(EscalationRole role) {
        return promised(role.word() + " by an agent's hand");
    }

    /** A reason of every programme (R…), here. */
    String general(String reason, String fact) {
        return "%s: %s (%s)".formatted(place, reason, fact);
    }

    private String promised(String reason) {
        return general(reason, promises.facts());
    }

    private String promisedTime(TargetKind target) {
        TimeSpan span = promises.targets().get(target);
        return span == null ? "its time" : span.text();
    }
}
