package io.tierline.escalation.backtesting.model;

import io.tierline.escalation.backtesting.model.Happening.Step;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.NotificationRule;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what happens to one ticket under two policies: escalations and missed targets, span by span. */
record Comparison(SupportPolicy own, SupportPolicy draft) {
    private static final Set<NotificationEvent> COMPARED =
            Set.of(NotificationEvent.ESCALATED, NotificationEvent.DEADLINE_MISSED);

    /** Whether a difference in it is a change. */
    static boolean compares(Step step) {
        return COMPARED.contains(step.event());
    }

    List<Change> changes(Course before, Course after) {
        Map<Step, List<Instant>> then = byStep(before);
        Map<Step, List<Instant>> now = byStep(after);
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .flatMap(step -> changes(step, then.getOrDefault(step, List.of()), now.getOrDefault(step, List.of())))
                .toList();
    }

    private static Map<Step, List<Instant>> byStep(Course course) {
        Map<Step, List<Instant>> instants = new LinkedHashMap<>();
        course.compared()
                .forEach(happening -> instants.computeIfAbsent(happening.step(), _ -> new ArrayList<>())
                        .add(happening.at()));
        return instants;
    }

    /** The first meets the first, the second the second: a step can come again after it was asked for. */
    private Stream<Change> changes(Step step, List<Instant> before, List<Instant> after) {
        return IntStream.range(0, Math.max(before.size(), after.size()))
                .mapToObj(i -> change(step, at(before, i), at(after, i)))
                .filter(change -> !Objects.equals(change.before(), change.after()));
    }

    private Change change(Step step, @Nullable Instant before, @Nullable Instant after) {
        SupportPolicy telling = after == null ? own : draft;
        List<NotificationRule> rules = telling.notifications().about(step.event(), step.detail());
        Stream<NotificationRule> calls =
                rules.stream().filter(rule -> rule.means().contains(NotificationMeans.PHONE));
        return new Change(step, before, after, roles(rules.stream()), roles(calls));
    }

    private static Set<NotificationRole> roles(Stream<NotificationRule> rules) {
        return rules.map(NotificationRule::roles).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static @Nullable Instant at(List<Instant> instants, int i) {
        return i < instants.size() ? instants.get(i) : null;
    }
}
