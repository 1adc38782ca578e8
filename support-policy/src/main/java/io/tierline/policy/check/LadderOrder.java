package io.tierline.policy.check;

import io.tierline.policy.Counting;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.BusinessCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of the ladder must not come before the response that it waits for, nor before the step below it. What depends on
 * the hour, as 24 hours against a business day, is not judged.
 */
final class LadderOrder {

    private final List<BusinessCalendar> calendars;
    private final List<Finding> findings = new ArrayList<>();

    private LadderOrder(List<BusinessCalendar> calendars) {
        this.calendars = calendars;
    }

    static List<Finding> findings(SupportPolicy policy) {
        var order = new LadderOrder(calendars(policy));
        Rows.of(policy).forEach(row -> order.look(row.path(), row.promises()));
        return order.findings;
    }

    private static List<BusinessCalendar> calendars(SupportPolicy policy) {
        return BusinessCalendars.names(policy).stream()
                .map(name -> policy.organisation().calendars().of(name, null))
                .toList();
    }

    private void look(String row, Promises promises) {
        for (EscalationStep step : promises.steps()) {
            delay(step).ifPresent(delay -> {
                String path = row + "/escalation/" + step.role().word();
                if (missed(step).isEmpty()) {
                    Stream.of(TargetKind.FIRST_RESPONSE, TargetKind.ANSWER)
                            .forEach(kind -> compareWithTarget(path, delay, promises, kind));
                }
                promises.steps().stream()
                        .filter(lower -> lower.role().compareTo(step.role()) < 0)
                        .filter(lower -> missed(lower).equals(missed(step)))
                        .forEach(lower -> compareWithStep(path, step, delay, lower));
            });
        }
    }

    private void compareWithTarget(String path, TimeSpan delay, Promises promises, TargetKind kind) {
        promises.target(kind, TargetStart.SPAN)
                .filter(target -> isSurelyBefore(delay, target.within()))
                .ifPresent(target -> findings.add(Finding.error(
                        path,
                        "comes after %s, before the %s that it waits for (%s); write a longer time"
                                .formatted(delay.text(), kind.word(), target.text()))));
    }

    private void compareWithStep(String path, EscalationStep step, TimeSpan delay, EscalationStep lower) {
        delay(lower)
                .filter(below -> isSurelyBefore(delay, below))
                .ifPresent(_ -> findings.add(Finding.error(
                        path,
                        "comes %s, before the step to the %s below it (%s); write a longer time"
                                .formatted(
                                        step.trigger().text(),
                                        lower.role().word(),
                                        lower.trigger().text()))));
    }

    private static Optional<TimeSpan> delay(EscalationStep step) {
        return switch (step.trigger()) {
            case StepTrigger.After(TimeSpan delay) -> Optional.of(delay);
            case StepTrigger.OnRequestAfter(TimeSpan delay) -> Optional.of(delay);
            case StepTrigger.AfterMissed(TimeSpan delay, TargetKind _, String _) -> Optional.of(delay);
            case StepTrigger.OnDiscretion _ -> Optional.empty();
        };
    }

    /** What must be missed before the delay counts; empty: it counts from the beginning of the severity span. */
    private static Optional<TargetKind> missed(EscalationStep step) {
        return step.trigger() instanceof StepTrigger.AfterMissed after ? Optional.of(after.target()) : Optional.empty();
    }

    /** Open time is never shorter on the wall clock than it is long. */
    private boolean isSurelyBefore(TimeSpan one, TimeSpan other) {
        boolean comparable = one.counting() == Counting.ROUND_THE_CLOCK || other.counting() == Counting.BUSINESS;
        return comparable
                && calendars.stream().allMatch(calendar -> one.length(calendar).compareTo(other.length(calendar)) < 0);
    }
}
