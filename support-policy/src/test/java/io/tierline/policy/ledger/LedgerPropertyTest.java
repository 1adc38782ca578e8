package io.tierline.policy.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Decision;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.escalation.RandomTickets;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On random timelines: what the segments of an account count is what was promised, at the instant of the deadline. */
class LedgerPropertyTest {

    private static final int TIMELINES = 1_000;

    static Stream<String> programmes() {
        return ShippedPolicies.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void theSegmentsOfATargetAddUpToItsDeadline(String programme) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        int checked = 0;
        for (long seed = 1; seed <= TIMELINES; seed++) {
            checked += check(policy, new RandomTickets(policy, seed).timeline(), seed);
        }
        assertThat(checked).as("accounts added up").isGreaterThan(TIMELINES / 10);
    }

    private static int check(SupportPolicy policy, RandomTickets.Timeline timeline, long seed) {
        TriageDecision triage = Triage.triage(policy, timeline.ticket());
        Decision begun = Escalation.begin(policy, timeline.ticket(), triage);
        EscalationState state = begun.state();
        int checked = 0;
        List<TicketFact> taken = new ArrayList<>();
        for (TicketFact fact : timeline.facts()) {
            int span = state.span().number();
            Decision decision = Escalation.decide(policy, state, fact);
            for (EscalationOutcome outcome : decision.outcomes()) {
                if (isDeadline(outcome, fact)) {
                    Ledger ledger =
                            Ledger.of(policy.version(), timeline.ticket(), triage, taken, _ -> policy, outcome.at());
                    checked += checkAccount(ledger, outcome, span, ranOn(taken, outcome.at()), seed);
                }
            }
            taken.add(fact);
            state = decision.state();
        }
        return checked;
    }

    /** A target that time alone made missed, or a step that it made happen. */
    private static boolean isDeadline(EscalationOutcome outcome, TicketFact fact) {
        boolean byTime = outcome.at().isBefore(fact.occurredAt()) || fact instanceof TicketFact.TimeReached;
        return byTime
                && (outcome instanceof EscalationOutcome.DeadlineMissed
                        || outcome instanceof EscalationOutcome.Escalated);
    }

    /** Whether clocks ran on at that instant: one with nothing left then fires at once. */
    private static boolean ranOn(List<TicketFact> taken, Instant at) {
        return taken.stream()
                .filter(fact -> fact.occurredAt().equals(at))
                .anyMatch(fact -> fact instanceof TicketFact.Reopened || fact instanceof TicketFact.BackInScope);
    }

    /** 0 if the clock never stood or ran for a moment, so that there is nothing to add up. */
    private static int checkAccount(Ledger ledger, EscalationOutcome outcome, int span, boolean ranOn, long seed) {
        String detail = String.valueOf(outcome.detail());
        List<Account> accounts = ledger.accounts().stream()
                .filter(account -> account.span() == span && account.target().equals(detail))
                .toList();
        if (accounts.isEmpty()) {
            return 0;
        }
        Account account = accounts.getFirst();
        assertThat(account.counted())
                .as("seed %d: %s at %s, %s", seed, detail, outcome.at(), account)
                .isEqualTo(account.promised());
        assertThat(ranOn || lastCounted(account).equals(outcome.at()))
                .as("seed %d: at %s, %s", seed, outcome.at(), account)
                .isTrue();
        assertThat(gaps(account)).as("seed %d: %s", seed, account).isZero();
        return 1;
    }

    private static Instant lastCounted(Account account) {
        return account.segments().stream()
                .filter(segment -> segment.kind() == SegmentKind.RAN)
                .map(Segment::end)
                .reduce(Instant.MIN, (one, other) -> other);
    }

    private static long gaps(Account account) {
        List<Segment> segments = account.segments();
        return Stream.iterate(1, i -> i < segments.size(), i -> i + 1)
                .filter(i -> !segments.get(i).start().equals(segments.get(i - 1).end()))
                .count();
    }
}
