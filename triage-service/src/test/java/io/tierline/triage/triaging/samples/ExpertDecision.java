package io.tierline.triage.triaging.samples;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.triage.TriageDecision;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expert expects of triage, from the facts.
 *
 * @param missing what the customer has to be asked for (P8)
 * @param awaits the confirmation without which a more urgent severity does not hold (S6, H10); null: none
 */
record ExpertDecision(
        String severity,
        String level,
        String site,
        String queue,
        String coverage,
        Set<String> missing,
        @Nullable String awaits) {

    /** What triage decided, in the same words. */
    static ExpertDecision of(SupportPolicy policy, TriageDecision decision) {
        return new ExpertDecision(
                decision.severity(),
                decision.level().word(),
                decision.site(),
                decision.queue(),
                decision.coverage().word(),
                Set.copyOf(decision.missing()),
                awaited(policy, decision));
    }

    /** Where this differs from the other, one line each. */
    List<String> differencesFrom(ExpertDecision other) {
        return Stream.of(
                        difference("severity", severity, other.severity),
                        difference("level", level, other.level),
                        difference("site", site, other.site),
                        difference("queue", queue, other.queue),
                        difference("coverage", coverage, other.coverage),
                        difference("missing", sorted(missing), sorted(other.missing)),
                        difference("awaits", awaits, other.awaits))
                .flatMap(differences -> differences)
                .toList();
    }

    private static Stream<String> difference(String field, @Nullable Object expected, @Nullable Object decided) {
        return Objects.equals(expected, decided)
                ? Stream.empty()
                : Stream.of(field + " should be " + expected + ", is " + decided);
    }

    private static List<String> sorted(Set<String> values) {
        return values.stream().sorted().toList();
    }

    private static @Nullable String awaited(SupportPolicy policy, TriageDecision decision) {
        return policy.triage().severities().claims().stream()
                .filter(rule -> decision.rules().contains(rule.name()))
                .map(ClaimRule::until)
                .map(until -> until.word())
                .findFirst()
                .orElse(null);
    }
}
