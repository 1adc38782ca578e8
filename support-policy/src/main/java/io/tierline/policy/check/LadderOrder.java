package io.tierline.policy.check;

import io.tierline.policy.BusinessTime;
import io.tierline.policy.Counting;
import io.tierline.policy.EscalationStep;
import io.tierline.policy.Promises;
import io.tierline.policy.Site;
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
        Stream<String> names =
                switch (policy.clocks().businessTime()) {
                    case BusinessTime.OfCalendar(String calendar) -> Stream.of(calendar);
                    case BusinessTime.OfSite _ ->
                        policy.organisation().sites().stream().map(Site::calendar);
                };
        return names.distinct()
                .map(name -> policy.organisation().calendars().of(name, null))
                .toList();
    }

    private void look(String row, Promises promises) {
        for (EscalationStep step : promises.steps()) {
            delay(step).ifPresent(delay -> {
                String path = row + "/escalation/" + step.role().word();
                Stream.of(TargetKind.FIRST_RESPONSE, TargetKind.ANSWER)
                        .forEach(kind -> compareWithTarget(path, delay, promises, kind));
                promises.steps().stream()
                        .filter(lower -> lower.role().compareTo(step.role()) < 0)
                        .forEach(lower -> compareWithStep(path, delay, lower));
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

    private void compareWithStep(String path, TimeSpan delay, EscalationStep lower) {
        delay(lower)
                .filter(below -> isSurelyBefore(delay, below))
                .ifPresent(below -> findings.add(Finding.error(
                        path,
                        "comes after %s, before the step to the %s below it (%s); write a longer time"
                                .formatted(delay.text(), lower.role().word(), below.text()))));
    }

    private static Optional<TimeSpan> delay(EscalationStep step) {
        return switch (step.trigger()) {
            case StepTrigger.After(TimeSpan delay) -> Optional.of(delay);
            case StepTrigger.OnRequestAfter(TimeSpan delay) -> Optional.of(delay);
            case StepTrigger.AfterMissed _, StepTrigger.OnDiscretion _ -> Optional.empty();
        };
    }

    /** Open time is never shorter on the wall clock than it is long. */
    private boolean isSurelyBefore(TimeSpan one, TimeSpan other) {
        boolean comparable = one.counting() == Counting.ROUND_THE_CLOCK || other.counting() == Counting.BUSINESS;
        return comparable
                && calendars.stream().allMatch(calendar -> one.length(calendar).compareTo(other.length(calendar)) < 0);
    }
}
