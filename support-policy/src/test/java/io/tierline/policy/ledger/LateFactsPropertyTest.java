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
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.VersionChanged;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where facts came after the clocks had moved on, and tickets under another version, an account still counts what its clock has run. */
class LateFactsPropertyTest {

    private static final int TIMELINES = 1_000;
    private static final Pattern PROMISE =
            Pattern.compile("(?m)^( +(?:first-response|answer|resolution|support-manager|executive): (?:after )?)(\\d+)"
                    + "(m|h| business hours| business days?| week)");

    static Stream<String> programmes() {
        return ShippedPolicies.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void anAccountCountsWhatItsClockHasRun(String programme) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        SupportPolicy other = twiceAsSlow(programme);
        int checked = 0;
        for (long seed = 1; seed <= TIMELINES; seed++) {
            checked += new Ticket(policy, other, seed).check();
        }
        assertThat(checked).as("clocks compared").isGreaterThan(TIMELINES / 10);
    }

    /** The programme with twice the time for every promise. */
    private static SupportPolicy twiceAsSlow(String programme) {
        String slower = PROMISE.matcher(ShippedPolicies.yaml(programme))
                .replaceAll(promise ->
                        promise.group(1) + 2 * Integer.parseInt(promise.group(2)) + plural(promise.group(3)));
        return PolicyLoader.load(programme, slower);
    }

    private static String plural(String unit) {
        return unit.matches(" business day| week") ? unit + "s" : unit;
    }

    /** A random ticket that is put under the other version and back. */
    private static final class Ticket {
        private final Map<String, SupportPolicy> versions;
        private final long seed;
        private final RandomTickets.Timeline timeline;
        private final TriageDecision triage;
        private final String submittedUnder;
        private final List<HistoryEntry> history = new ArrayList<>();
        private SupportPolicy policy;
        private SupportPolicy other;
        private EscalationState state;
        private Instant latest;
        private int checked;

        Ticket(SupportPolicy policy, SupportPolicy other, long seed) {
            this.versions = Map.of(policy.version(), policy, other.version(), other);
            this.seed = seed;
            this.policy = policy;
            this.other = other;
            this.submittedUnder = policy.version();
            this.timeline = new RandomTickets(policy, seed).timeline();
            this.triage = Triage.triage(policy, timeline.ticket());
            this.state = Escalation.begin(policy, timeline.ticket(), triage).state();
            this.latest = timeline.ticket().submittedAt();
        }

        /** Looks after each fact, each wake-up and each migration. */
        int check() {
            RandomGenerator dice = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (TicketFact fact : timeline.facts()) {
                if (dice.nextInt(3) == 0) {
                    take(new TicketFact.TimeReached(fact.occurredAt().plus(Duration.ofMinutes(dice.nextInt(3_000)))));
                }
                if (dice.nextInt(4) == 0) {
                    take(new VersionChanged(latest.plus(Duration.ofMinutes(dice.nextInt(600))), other.version()));
                }
                take(fact);
            }
            return checked;
        }

        private void take(HistoryEntry entry) {
            switch (entry) {
                case TicketFact fact ->
                    state = Escalation.decide(policy, state, fact).state();
                case VersionChanged change -> change(change.occurredAt());
            }
            history.add(entry);
            latest = entry.occurredAt().isAfter(latest) ? entry.occurredAt() : latest;
            compare();
        }

        private void change(Instant at) {
            state = Escalation.migrate(policy, other, state, at).state();
            SupportPolicy left = policy;
            policy = other;
            other = left;
        }

        private void compare() {
            Ledger ledger = Ledger.of(submittedUnder, timeline.ticket(), triage, history, versions::get, latest);
            EscalationState reached = Escalation.decide(policy, state, new TicketFact.TimeReached(latest))
                    .state();
            Map<String, Duration> ran = ran(reached, policy.businessCalendar(reached.place()), latest);
            List<Account> open = accounts(ledger, reached.span().number(), ran);
            assertThat(ledger.policyVersion()).isEqualTo(policy.version());
            assertThat(open)
                    .as("seed %d until %s", seed, latest)
                    .allSatisfy(account ->
                            assertThat(account.counted()).as(account.toString()).isEqualTo(ran.get(account.target())));
            checked += open.size();
        }
    }

    /** The last of each target: the ones before belong to versions that it has left. */
    private static List<Account> accounts(Ledger ledger, int span, Map<String, Duration> ran) {
        Map<String, Account> last = new HashMap<>();
        ledger.accounts().stream()
                .filter(account ->
                        account.span() == span && account.policyVersion().equals(ledger.policyVersion()))
                .filter(account -> ran.containsKey(account.target()))
                .forEach(account -> last.put(account.target(), account));
        return List.copyOf(last.values());
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
