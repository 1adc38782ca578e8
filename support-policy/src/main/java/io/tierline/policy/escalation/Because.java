package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words the reasons: the promise as the policy file puts it, and the numbers of the facts behind it.
 *
 * @param rows what is promised to the ticket; first its own row, then those it can have had at another level
 */
record Because(String place, List<Promises> rows) {

    static Because of(SupportPolicy policy, EscalationState state) {
        PromiseTable table = policy.plan(state.plan()).promises();
        String row = table.place(state.severity(), state.level());
        return new Because(
                policy.name() + " " + state.plan() + ", " + row, table.rows(state.severity(), state.level()));
    }

    /** The numbers of the facts behind the ticket's own row. */
    String facts() {
        return rows.getFirst().facts();
    }

    String missed(TargetKind kind) {
        return target(kind, time -> "no " + kind.word() + " within " + time);
    }

    String nearing(TargetKind kind, int percent) {
        return target(kind, time -> percent + " % of the " + time + " for " + kind.word() + " have run");
    }

    String credit(TargetKind kind, Duration late) {
        return target(kind, time -> kind.word() + " within " + time + " came " + Spoken.of(late) + " late");
    }

    private String target(TargetKind kind, Function<String, String> words) {
        return promised(row -> Optional.ofNullable(row.targets().get(kind)).map(TargetPromise::text), words);
    }

    String reportDue() {
        return promised(
                row -> Optional.ofNullable(row.statusReportEvery()), every -> "a status report is due " + every.text());
    }

    String escalated(EscalationRole role) {
        return promised(
                row -> row.stepTo(role),
                step -> role.word() + " " + step.trigger().text());
    }

    String promoted() {
        return promised(row -> Optional.ofNullable(row.promotion()), promotion -> "promoted " + promotion.text());
    }

    String expired(TargetKind kind) {
        return target(kind, time -> "the customer did not answer: " + kind.word() + " within " + time + " is void");
    }

    String byHand(EscalationRole role) {
        return general(role.word() + " by an agent's hand", facts());
    }

    /** A reason of every programme (R…), here. */
    String general(String reason, String fact) {
        return place + ": " + reason + " (" + fact + ")";
    }

    /** The first row that promises it: what began at one level goes on at another. */
    private <T> String promised(Function<Promises, Optional<T>> promise, Function<T, String> words) {
        return rows.stream()
                .flatMap(row -> promise.apply(row).map(found -> general(words.apply(found), row.facts())).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("something is due that " + place + " does not promise"));
    }
}
