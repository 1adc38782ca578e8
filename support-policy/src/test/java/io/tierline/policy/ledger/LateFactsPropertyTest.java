package io.tierline.policy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.Counting;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.calendar.RoundTheClock;
import io.tierline.policy.calendar.WorkingTime;
import io.tierline.policy.escalation.Clock;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.RandomTickets;
import io.tierline.policy.escalation.Rung;
import io.tierline.policy.escalation.TargetState;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where facts came after the clocks had moved on, an account still counts what its clock has run. */
class LateFactsPropertyTest {

    private static final int TIMELINES = 1_000;

    static Stream<String> programmes() {
        return ShippedPolicies.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void anAccountCountsWhatItsClockHasRun(String programme) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        int checked = 0;
        for (long seed = 1; seed <= TIMELINES; seed++) {
            checked += check(policy, new RandomTickets(policy, seed).timeline(), seed);
        }
        assertThat(checked).as("clocks compared").isGreaterThan(TIMELINES / 10);
    }

    /** Looks after each fact. */
    private static int check(SupportPolicy policy, RandomTickets.Timeline timeline, long seed) {
        TriageDecision triage = Triage.triage(policy, timeline.ticket());
        List<TicketFact> facts = late(timeline.facts(), seed);
        EscalationState state =
                Escalation.begin(policy, timeline.ticket(), triage).state();
        Instant latest = timeline.ticket().submittedAt();
        int checked = 0;
        for (int taken = 1; taken <= facts.size(); taken++) {
            TicketFact fact = facts.get(taken - 1);
            state = Escalation.decide(policy, state, fact).state();
            latest = fact.occurredAt().isAfter(latest) ? fact.occurredAt() : latest;
            Ledger ledger = Ledger.of(policy, timeline.ticket(), triage, facts.subList(0, taken), latest);
            checked += check(policy, state, ledger, latest, seed);
        }
        return checked;
    }

    private static int check(SupportPolicy policy, EscalationState state, Ledger ledger, Instant until, long seed) {
        EscalationState reached = Escalation.decide(policy, state, new TicketFact.TimeReached(until))
                .state();
        Map<String, Duration> ran = ran(reached, policy.businessCalendar(reached.place()), until);
        List<Account> open = accounts(ledger, reached.span().number(), ran);
        assertThat(open)
                .as("seed %d until %s", seed, until)
                .allSatisfy(account ->
                        assertThat(account.counted()).as(account.toString()).isEqualTo(ran.get(account.target())));
        return open.size();
    }

    private static List<TicketFact> late(List<TicketFact> facts, long seed) {
        RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<TicketFact> late = new ArrayList<>();
        for (TicketFact fact : facts) {
            if (dice.nextInt(3) == 0) {
                late.add(new TicketFact.TimeReached(fact.occurredAt().plus(Duration.ofMinutes(dice.nextInt(3_000)))));
            }
            late.add(fact);
        }
        return late;
    }

    private static List<Account> accounts(Ledger ledger, int span, Map<String, Duration> ran) {
        return ledger.accounts().stream()
                .filter(account -> account.span() == span && ran.containsKey(account.target()))
                .toList();
    }

    private static Map<String, Duration> ran(EscalationState state, WorkingTime business, Instant until) {
        Map<String, Duration> ran = new HashMap<>();
        state.span().targets().forEach(target -> {
            if (target instanceof TargetState.Awaited awaited) {
                ran.put(target.kind().word(), ran(awaited.deadline(), business, until));
            }
        });
        state.span().ladder().forEach(rung -> {
            if (rung instanceof Rung.Timed timed) {
                ran.put(rung.role().word(), ran(timed.clock(), business, until));
            }
        });
        return ran;
    }

    private static Duration ran(Clock clock, WorkingTime business, Instant until) {
        return switch (clock) {
            case Clock.Held held -> held.ran();
            case Clock.Running running -> {
                boolean every = running.allowance().counting() == Counting.ROUND_THE_CLOCK;
                WorkingTime time = every ? RoundTheClock.INSTANCE : business;
                yield running.ran().plus(time.between(running.since(), until));
            }
        };
    }
}
