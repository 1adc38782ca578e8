package io.tierline.policy.explain;

import io.tierline.policy.BusinessTime;
import io.tierline.policy.Counting;
import io.tierline.policy.CustomerSilence;
import io.tierline.policy.PhoneStart;
import io.tierline.policy.Promises;
import io.tierline.policy.Site;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.calendar.Calendars;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what there is to say about the time that counts for the rows of a plan at a severity, and when it stands still.
 */
record TellingTimes(SupportPolicy policy, List<Promises> rows, String severity) {

    List<Statement> statements() {
        List<Statement> told = new ArrayList<>();
        told.add(opensAndCloses() ? hours() : new TimeStatement.EveryMinute());
        told.add(pause());
        CustomerSilence silence = policy.clocks().silence();
        if (silence != null) {
            told.add(new TimeStatement.Silence(silence.target(), silence.after()));
        }
        return told;
    }

    /** Whether office hours make any difference: to a time, or to when the times begin. */
    private boolean opensAndCloses() {
        PhoneStart phone = policy.clocks().phoneStart();
        return (phone != null && phone.severities().contains(severity))
                || times().anyMatch(time -> time.counting() == Counting.BUSINESS);
    }

    private Stream<TimeSpan> times() {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        row.targets().values().stream().map(TargetPromise::within),
                        Stream.concat(
                                Stream.ofNullable(row.statusReportEvery()),
                                row.steps().stream().flatMap(step -> delay(step.trigger()).stream()))));
    }

    private static List<TimeSpan> delay(StepTrigger trigger) {
        return switch (trigger) {
            case StepTrigger.After(TimeSpan delay) -> List.of(delay);
            case StepTrigger.AfterMissed missed -> missed.atOnce() ? List.of() : List.of(missed.delay());
            case StepTrigger.OnRequestAfter(TimeSpan delay) -> List.of(delay);
            case StepTrigger.OnDiscretion() -> List.of();
        };
    }

    private Statement hours() {
        return switch (policy.clocks().businessTime()) {
            case BusinessTime.OfCalendar(String calendar) -> hours(calendar);
            case BusinessTime.OfSite _ ->
                new TimeStatement.OpenHours(
                        policy.organisation().sites().stream()
                                .map(this::opening)
                                .toList(),
                        mixed());
        };
    }

    private Statement hours(String calendar) {
        Calendars calendars = policy.organisation().calendars();
        var opening = new TimeStatement.Opening("", calendars.of(calendar, null).definition());
        return calendars.customers().containsKey(calendar)
                ? new TimeStatement.CustomerHours(opening, mixed())
                : new TimeStatement.OpenHours(List.of(opening), mixed());
    }

    private boolean mixed() {
        return times().anyMatch(time -> time.counting() == Counting.ROUND_THE_CLOCK);
    }

    private TimeStatement.Opening opening(Site site) {
        return new TimeStatement.Opening(
                site.name(),
                policy.organisation().calendars().of(site.calendar(), null).definition());
    }

    /** First response never waits for the customer: asking is a response. */
    private Statement pause() {
        Set<TargetKind> targets = EnumSet.noneOf(TargetKind.class);
        rows.forEach(row -> targets.addAll(row.targets().keySet()));
        boolean reports = rows.stream().map(Promises::statusReportEvery).anyMatch(Objects::nonNull);
        boolean ladder = rows.stream()
                .flatMap(row -> row.steps().stream())
                .anyMatch(step -> !(step.trigger() instanceof StepTrigger.OnDiscretion));
        return new TimeStatement.Pause(targets, reports, ladder);
    }
}
