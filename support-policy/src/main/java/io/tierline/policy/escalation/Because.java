package io.tierline.policy.escalation;

import io.tierline.policy.CustomerSilence;
import io.tierline.policy.EscalationRole;
import io.tierline.policy.FactNumbers;
import io.tierline.policy.LateResponseCredit;
import io.tierline.policy.Plan;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Words the reasons: the promise as the policy file puts it, the numbers of the facts behind it, and what its clock counted.
 *
 * @param rows what is promised to the ticket; first its own row, then those it can have had at another level
 * @param creditFacts the numbers of the facts behind the plan's credit; empty: none are named
 * @param silenceFacts the numbers of the facts behind the rule about silent customers; empty: none are named
 */
record Because(String place, List<Promises> rows, String creditFacts, String silenceFacts) {

    static Because of(SupportPolicy policy, EscalationState state) {
        Plan plan = policy.plan(state.plan());
        PromiseTable table = plan.promises();
        LateResponseCredit credit = plan.credit();
        CustomerSilence silence = policy.clocks().silence();
        return new Because(
                policy.name() + " " + state.plan() + ", " + table.place(state.severity(), state.level()),
                table.rows(state.severity(), state.level()),
                credit == null ? "" : credit.facts(),
                silence == null ? "" : silence.facts());
    }

    /** The numbers of the facts behind the ticket's own row. */
    String facts() {
        return rows.getFirst().facts();
    }

    String missed(TargetKind kind, Clock deadline) {
        return target(kind, time -> "no " + kind.word() + " within " + time) + Spoken.counted(deadline);
    }

    String nearing(TargetKind kind, int percent, Clock nearing) {
        return target(kind, time -> percent + " % of the " + time + " for " + kind.word() + " have run")
                + Spoken.counted(nearing);
    }

    String credit(TargetKind kind, Duration late) {
        return target(
                kind,
                time -> kind.word() + " within " + time + " came " + Spoken.of(late) + " late",
                row -> FactNumbers.joined(Stream.of(row.facts(), creditFacts)));
    }

    private String target(TargetKind kind, Function<String, String> words) {
        return target(kind, words, Promises::facts);
    }

    private String target(TargetKind kind, Function<String, String> words, Function<Promises, String> facts) {
        return promised(row -> Optional.ofNullable(row.targets().get(kind)).map(TargetPromise::text), words, facts);
    }

    String reportDue(Clock cadence) {
        return promised(
                        row -> Optional.ofNullable(row.statusReportEvery()),
                        every -> "a status report is due " + every.text())
                + Spoken.counted(cadence);
    }

    String escalated(EscalationRole role, Clock delay) {
        return promised(
                        row -> row.stepTo(role),
                        step -> role.word() + " " + step.trigger().text())
                + Spoken.counted(delay);
    }

    String promoted(Clock missed) {
        return promised(row -> Optional.ofNullable(row.promotion()), promotion -> "promoted " + promotion.text())
                + Spoken.counted(missed);
    }

    /** Void by the rule about silence, not by the row. */
    String expired(TargetKind kind, Clock patience) {
        return target(
                        kind,
                        time -> "the customer did not answer: " + kind.word() + " within " + time + " is void",
                        row -> silenceFacts.isEmpty() ? row.facts() : silenceFacts)
                + Spoken.counted(patience);
    }

    String byHand(EscalationRole role) {
        return general(role.word() + " by an agent's hand", facts());
    }

    /** A reason of every programme (R…), here. */
    String general(String reason, String fact) {
        return place + ": " + reason + " (" + fact + ")";
    }

    private <T> String promised(Function<Promises, Optional<T>> promise, Function<T, String> words) {
        return promised(promise, words, Promises::facts);
    }

    /** The first row that promises it: what began at one level goes on at another. */
    private <T> String promised(
            Function<Promises, Optional<T>> promise, Function<T, String> words, Function<Promises, String> facts) {
        return rows.stream()
                .flatMap(row -> promise.apply(row).map(found -> general(words.apply(found), facts.apply(row))).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("something is due that " + place + " does not promise"));
    }
}
