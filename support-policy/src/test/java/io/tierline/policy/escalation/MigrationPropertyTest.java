package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.triage.Triage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Putting a ticket under the very version that it is under already changes nothing that happens to it. */
class MigrationPropertyTest {

    private static final List<String> NAMES = ShippedPolicies.NAMES;
    private static final int TICKETS = 2_000;

    @ParameterizedTest
    @FieldSource("NAMES")
    void aMigrationToTheSameVersionChangesNothing(String name) {
        SupportPolicy policy = ShippedPolicies.of(name);
        for (long seed = 0; seed < TICKETS; seed++) {
            RandomTickets.Timeline timeline = new RandomTickets(policy, seed).timeline();
            assertThat(happenings(policy, timeline, true))
                    .as("%s, seed %d", name, seed)
                    .isEqualTo(happenings(policy, timeline, false));
        }
    }

    /** A migration comes right after every second fact, and halfway to the next. */
    private static List<String> happenings(SupportPolicy policy, RandomTickets.Timeline timeline, boolean migrating) {
        Decision decision = Escalation.begin(policy, timeline.ticket(), Triage.triage(policy, timeline.ticket()));
        List<EscalationOutcome> outcomes = new ArrayList<>(decision.outcomes());
        Instant last = timeline.ticket().submittedAt();
        EscalationState state = decision.state();
        for (TicketFact fact : timeline.facts()) {
            if (migrating) {
                Instant halfway = last.plus(
                        java.time.Duration.between(last, fact.occurredAt()).dividedBy(2));
                for (Instant at : List.of(last, halfway)) {
                    Decision migrated = Escalation.migrate(policy, policy, state, at);
                    outcomes.addAll(migrated.outcomes());
                    state = migrated.state();
                }
            }
            Decision decided = Escalation.decide(policy, state, fact);
            outcomes.addAll(decided.outcomes());
            state = decided.state();
            last = fact.occurredAt();
        }
        return outcomes.stream()
                .filter(outcome -> !(outcome instanceof EscalationOutcome.DeadlinesSet))
                .map(outcome -> outcome.at() + " " + outcome.kind() + " " + outcome.detail())
                .toList();
    }
}
