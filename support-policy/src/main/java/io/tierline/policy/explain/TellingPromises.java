package io.tierline.policy.explain;

import io.tierline.policy.CustomerSilence;
import io.tierline.policy.FactNumbers;
import io.tierline.policy.LateResponseCredit;
import io.tierline.policy.Plan;
import io.tierline.policy.PromiseTable;
import io.tierline.policy.Promises;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetPromise;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what there is to say about a promise, in the order in which a reader wants to know it. */
final class TellingPromises {

    private final SupportPolicy policy;
    private final Plan plan;
    private final Severity severity;
    private final List<Statement> told = new ArrayList<>();

    TellingPromises(SupportPolicy policy, Plan plan, String severity) {
        this.policy = policy;
        this.plan = plan;
        this.severity = policy.severity(severity).orElseThrow();
    }

    List<Statement> statements() {
        told.add(
                new Statement.Subject(policy.identity().title(), plan.title(), severity.name(), severity.definition()));
        List<Promises> rows = rows();
        switch (plan.promises()) {
            case PromiseTable.BySeverity _ -> promise(rows.getFirst());
            case PromiseTable.ByLevel _ -> promiseByLevel(rows);
        }
        extras(rows);
        told.addAll(new TellingTimes(policy, rows, severity.name()).statements());
        var changes = new TellingSeverity(policy, severity);
        told.addAll(changes.statements());
        var offering = new TellingOffering(policy.offering(), plan.name());
        told.addAll(offering.statements());
        told.add(new Statement.Facts(FactNumbers.joined(
                Stream.of(facts(rows), changes.facts(), offering.facts()).flatMap(numbers -> numbers))));
        return told;
    }

    private List<Promises> rows() {
        return switch (plan.promises()) {
            case PromiseTable.BySeverity table -> List.of(table.row(severity.name(), SupportLevel.L1));
            case PromiseTable.ByLevel table ->
                Stream.of(SupportLevel.values())
                        .map(level -> table.row(severity.name(), level))
                        .toList();
        };
    }

    private void promiseByLevel(List<Promises> rows) {
        for (SupportLevel level : SupportLevel.values()) {
            String title = policy.organisation().levels().getOrDefault(level, "");
            told.add(new PromiseStatement.AtLevel(level, title));
            promise(rows.get(level.ordinal()));
        }
    }

    private void promise(Promises row) {
        for (TargetKind kind : TargetKind.values()) {
            Optional.ofNullable(row.targets().get(kind)).ifPresent(target -> told.add(target(kind, target)));
        }
        told.add(
                row.statusReportEvery() == null
                        ? new PromiseStatement.ReportOnDiscretion()
                        : new PromiseStatement.Report(row.statusReportEvery()));
        if (row.steps().isEmpty()) {
            told.add(new PromiseStatement.NoStep());
        }
        row.steps().forEach(step -> told.add(new PromiseStatement.Step(step.role(), step.trigger())));
        Optional.ofNullable(row.promotion())
                .ifPresent(promotion -> told.add(new PromiseStatement.Rise(promotion.to(), promotion.missed())));
    }

    private static Statement target(TargetKind kind, TargetPromise target) {
        return new PromiseStatement.Target(kind, target.within(), target.start());
    }

    private void extras(List<Promises> rows) {
        credit(rows).ifPresent(_ -> told.add(new PromiseStatement.Credit()));
        Map<Channel, Duration> goals = plan.reachingGoals().byChannel();
        if (!goals.isEmpty()) {
            told.add(new PromiseStatement.Reach(goals(goals)));
        }
    }

    private static List<PromiseStatement.Goal> goals(Map<Channel, Duration> byChannel) {
        Map<Duration, Set<Channel>> byTime = new TreeMap<>();
        byChannel.forEach((channel, time) ->
                byTime.computeIfAbsent(time, _ -> EnumSet.noneOf(Channel.class)).add(channel));
        return byTime.entrySet().stream()
                .map(goal -> new PromiseStatement.Goal(goal.getKey(), goal.getValue()))
                .toList();
    }

    private Optional<LateResponseCredit> credit(List<Promises> rows) {
        return Optional.ofNullable(plan.credit())
                .filter(_ -> rows.stream().anyMatch(row -> row.targets().containsKey(TargetKind.FIRST_RESPONSE)));
    }

    private Stream<String> facts(List<Promises> rows) {
        return Stream.of(
                        rows.stream().map(Promises::facts),
                        credit(rows).map(LateResponseCredit::facts).stream(),
                        Stream.of(plan.reachingGoals().facts()),
                        Optional.ofNullable(policy.clocks().silence()).map(CustomerSilence::facts).stream())
                .flatMap(numbers -> numbers);
    }
}
