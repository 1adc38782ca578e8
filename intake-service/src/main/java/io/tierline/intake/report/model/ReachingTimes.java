package io.tierline.intake.report.model;

import io.tierline.intake.view.model.Reaching;
import io.tierline.policy.SupportPolicy;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How long it took to reach an engineer, added up by policy, plan, channel and goal (S15). Immutable. */
public record ReachingTimes(Map<Row, Sum> sums) {
    private static final Comparator<Row> IN_ORDER = Comparator.comparing(Row::policy)
            .thenComparing(Row::plan)
            .thenComparing(Row::channel)
            .thenComparing(Row::goal);

    public ReachingTimes {
        sums = Map.copyOf(sums);
    }

    /**
     * What is added up together.
     *
     * @param goal a ticket has that of its own policy version: where it changed within the period, there are two rows
     */
    public record Row(String policy, String plan, String channel, Duration goal) {}

    /** Some tickets, and their office hours together. */
    public record Sum(long count, Duration total) {
        private static Sum of(Duration took) {
            return new Sum(1, took);
        }

        private Sum plus(Sum other) {
            return new Sum(count + other.count, total.plus(other.total));
        }

        /** The mean in office hours. */
        public Duration mean() {
            return total.dividedBy(count);
        }
    }

    /** One row with what was added up. */
    public record Line(Row row, Sum sum) {
        /** Whether the mean is below the goal. */
        public boolean isWithinGoal() {
            return sum.mean().compareTo(row.goal()) < 0;
        }
    }

    /** No tickets at all. */
    public static ReachingTimes none() {
        return new ReachingTimes(Map.of());
    }

    /**
     * These and some more tickets; those without a goal, and those whose policy version is not known, do not count.
     *
     * @param policies by version
     */
    public ReachingTimes and(List<ReachedTicket> tickets, Function<String, Optional<SupportPolicy>> policies) {
        Map<Row, Sum> all = new HashMap<>(sums);
        for (ReachedTicket ticket : tickets) {
            policies.apply(ticket.policyVersion()).ifPresent(policy -> add(all, ticket, policy));
        }
        return new ReachingTimes(all);
    }

    /** All rows, ordered by policy, plan, channel and goal. */
    public List<Line> lines() {
        return sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_ORDER))
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<Row, Sum> all, ReachedTicket ticket, SupportPolicy policy) {
        var registration = ticket.registration();
        Reaching.of(registration, ticket.site(), ticket.reachedAt(), policy)
                .ifPresent(reaching -> all.merge(
                        new Row(policy.name(), registration.plan(), registration.channel(), reaching.goal()),
                        Sum.of(reaching.took()),
                        Sum::plus));
    }
}
