package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.backtesting.model.Course.Occasion;
import io.tierline.escalation.backtesting.model.Summary.Counts;
import io.tierline.escalation.backtesting.model.Summary.Told;
import io.tierline.escalation.backtesting.model.TicketResult.NotPlayed;
import io.tierline.escalation.backtesting.model.TicketResult.Played;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.SupportPolicy;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/** Counts as a backtest goes along; not for several threads at once. */
public final class Tally {
    private record Counted(String policyVersion, Occasion occasion) {}

    private record Address(NotificationRole role, NotificationMeans by) {}

    /** How often something was so under the tickets' own policies and under the draft. */
    private static final class Count {
        private long before;
        private long after;

        private void add(Count other) {
            before += other.before;
            after += other.after;
        }
    }

    private final SupportPolicy draft;
    private final Map<String, SupportPolicy> policies = new HashMap<>();
    private final Map<Counted, Count> occasions = new HashMap<>();
    private final Map<NotificationEvent, Map<Change.Kind, Long>> changes = new EnumMap<>(NotificationEvent.class);
    private long tickets;
    private long changed;
    private long notPlayed;

    /** Nothing is counted yet. */
    public Tally(SupportPolicy draft) {
        this.draft = draft;
    }

    /** How many tickets were counted. */
    public long tickets() {
        return tickets;
    }

    /** Counts one ticket. */
    public void add(TicketResult result) {
        tickets++;
        switch (result) {
            case NotPlayed _ -> notPlayed++;
            case Played played -> add(played);
        }
    }

    private void add(Played played) {
        changed += played.changes().isEmpty() ? 0 : 1;
        played.before().counts().forEach((occasion, times) -> count(played.own(), occasion).before += times);
        played.after().counts().forEach((occasion, times) -> count(draft, occasion).after += times);
        played.changes()
                .forEach(change -> changes.computeIfAbsent(change.step().event(), _ -> new EnumMap<>(Change.Kind.class))
                        .merge(change.kind(), 1L, Long::sum));
    }

    private Count count(SupportPolicy policy, Occasion occasion) {
        policies.putIfAbsent(policy.version(), policy);
        return occasions.computeIfAbsent(new Counted(policy.version(), occasion), _ -> new Count());
    }

    /** All that was counted. */
    public Summary summary() {
        return new Summary(
                tickets,
                changed,
                notPlayed,
                counts(NotificationEvent.ESCALATED),
                counts(NotificationEvent.DEADLINE_MISSED),
                told());
    }

    private Counts counts(NotificationEvent event) {
        Map<Change.Kind, Long> kinds = changes.getOrDefault(event, Map.of());
        return new Counts(
                sum(event, count -> count.before),
                sum(event, count -> count.after),
                kinds.getOrDefault(Change.Kind.MORE, 0L),
                kinds.getOrDefault(Change.Kind.FEWER, 0L),
                kinds.getOrDefault(Change.Kind.EARLIER, 0L),
                kinds.getOrDefault(Change.Kind.LATER, 0L));
    }

    private long sum(NotificationEvent event, ToLongFunction<Count> side) {
        return occasions.entrySet().stream()
                .filter(entry -> entry.getKey().occasion().event() == event)
                .map(Map.Entry::getValue)
                .mapToLong(side)
                .sum();
    }

    private List<Told> told() {
        Map<Address, Count> told = new HashMap<>();
        occasions.forEach((counted, count) -> addresses(counted)
                .forEach(address ->
                        told.computeIfAbsent(address, _ -> new Count()).add(count)));
        return told.entrySet().stream()
                .map(entry -> new Told(
                        entry.getKey().role(), entry.getKey().by(), entry.getValue().before, entry.getValue().after))
                .sorted(Comparator.comparing(Told::role).thenComparing(Told::by))
                .toList();
    }

    /** Two rules that say the same tell once. */
    private List<Address> addresses(Counted counted) {
        SupportPolicy policy = Objects.requireNonNull(policies.get(counted.policyVersion()));
        return policy
                .notifications()
                .about(counted.occasion().event(), counted.occasion().detail())
                .stream()
                .flatMap(rule -> rule.roles().stream()
                        .flatMap(role -> rule.means().stream().map(by -> new Address(role, by))))
                .distinct()
                .toList();
    }
}
