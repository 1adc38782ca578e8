package io.tierline.escalation.testing;

import io.tierline.events.IntakeEvent;
import io.tierline.policy.simulation.SimulationRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's life, from a seed: what intake would say about it, and the request that simulates it.
 *
 * @param facts in order, without the submission
 */
public record RandomStory(
        IntakeEvent.Submitted submitted, List<IntakeEvent> facts, Instant until, SimulationRequest request) {
    private static final List<String> PLANS = List.of("standard", "premium", "platinum");
    private static final List<String> SEVERITIES = List.of("critical", "2", "3", "4");
    private static final Map<String, Function<Instant, IntakeEvent>> KINDS = Map.ofEntries(
            Map.entry("agent-responded", at -> Facts.message(at, "response")),
            Map.entry("status-reported", at -> Facts.message(at, "status-report")),
            Map.entry("pending-customer", at -> Facts.message(at, "question")),
            Map.entry("customer-replied", at -> Facts.message(at, "customer-reply")),
            Map.entry("resumed", at -> new IntakeEvent.StatusChanged(at, "pending-customer", "open")),
            Map.entry("resolved", at -> new IntakeEvent.StatusChanged(at, "open", "resolved")),
            Map.entry("reopened", at -> new IntakeEvent.StatusChanged(at, "resolved", "open")),
            Map.entry("closed", at -> new IntakeEvent.StatusChanged(at, "resolved", "closed")),
            Map.entry("escalation-requested", Facts::request),
            Map.entry("phone-confirmed", IntakeEvent.PhoneConfirmed::new),
            Map.entry("out-of-scope", at -> new IntakeEvent.ScopeChanged(at, false)),
            Map.entry("workaround-offered", IntakeEvent.WorkaroundOffered::new));
    private static final List<String> NAMES = KINDS.keySet().stream().sorted().toList();

    /**
     * The story of a seed.
     *
     * @param step the grain of its instants
     * @param longest the most that passes between two facts, in steps
     */
    public static RandomStory of(long seed, Instant start, Duration step, int longest) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String plan = pick(dice, PLANS);
        String channel = pick(dice, List.of("web", "email", "phone"));
        String severity = dice.nextInt(6) == 0 ? null : pick(dice, SEVERITIES);
        List<IntakeEvent> facts = new ArrayList<>();
        List<SimulationRequest.Event> timeline = new ArrayList<>();
        Instant at = start;
        for (int i = dice.nextInt(12); i > 0; i--) {
            at = at.plus(step.multipliedBy(dice.nextInt(longest)));
            add(dice, at, facts, timeline);
        }
        Instant until = at.plus(step.multipliedBy(longest));
        return new RandomStory(
                Facts.submitted(start, plan, channel, severity),
                facts,
                until,
                request(plan, ticket(start, channel, severity), until, timeline));
    }

    private static void add(
            RandomGenerator dice, Instant at, List<IntakeEvent> facts, List<SimulationRequest.Event> timeline) {
        if (dice.nextInt(8) == 0) {
            String to = pick(dice, SEVERITIES);
            facts.add(new IntakeEvent.SeverityChanged(at, to));
            timeline.add(new SimulationRequest.Event(at.atOffset(ZoneOffset.UTC), "severity-changed", to));
        } else {
            String name = pick(dice, NAMES);
            facts.add(Objects.requireNonNull(KINDS.get(name)).apply(at));
            timeline.add(new SimulationRequest.Event(at.atOffset(ZoneOffset.UTC), name, null));
        }
    }

    private static SimulationRequest request(
            String plan, SimulationRequest.Ticket ticket, Instant until, List<SimulationRequest.Event> timeline) {
        return new SimulationRequest("sophos", plan, until.atOffset(ZoneOffset.UTC), ticket, null, timeline);
    }

    private static SimulationRequest.Ticket ticket(Instant start, String channel, @Nullable String severity) {
        return new SimulationRequest.Ticket(
                start.atOffset(ZoneOffset.UTC), severity, channel, "JP", "ja", null, null, null, null, null);
    }

    private static <T> T pick(RandomGenerator dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
