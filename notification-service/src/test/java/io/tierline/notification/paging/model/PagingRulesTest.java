package io.tierline.notification.paging.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.notification.paging.model.PagingStep.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(5);
    private static final Callee SATO = new Callee("executive", "sato");
    private static final Callee TANAKA = new Callee("executive", "tanaka");
    private static final Callee MORI = new Callee("executive", "mori");
    private static final PagingRules ENDLESS = new PagingRules(EVERY, Duration.ofSeconds(2), 3, 0);

    /** A call that was made. */
    private record Made(String whom, int number, Duration after) {}

    @Test
    void callsEachPersonThreeTimesEveryFiveMinutesThenTheNextAndThenBeginsAgain() {
        List<Made> made = callsUntil(ENDLESS, List.of(SATO, TANAKA), Duration.ofMinutes(60));

        assertThat(made)
                .extracting(Made::whom)
                .containsExactly(
                        "sato", "sato", "sato", "tanaka", "tanaka", "tanaka", "sato", "sato", "sato", "tanaka",
                        "tanaka", "tanaka", "sato");
        assertThat(made)
                .extracting(Made::number)
                .isEqualTo(IntStream.rangeClosed(1, 13).boxed().toList());
        assertThat(made)
                .extracting(call -> call.after().toMinutes())
                .isEqualTo(IntStream.rangeClosed(0, 12).mapToObj(i -> 5L * i).toList());
    }

    @Test
    void fallsSilentAfterTheRoundsThatAreConfiguredButStaysOpen() {
        var twoRounds = new PagingRules(EVERY, Duration.ZERO, 3, 2);

        assertThat(callsUntil(twoRounds, List.of(SATO, TANAKA), Duration.ofDays(1)))
                .hasSize(12);
        assertThat(stateAfter(twoRounds, List.of(SATO, TANAKA), 12)).isEqualTo(new Paging.Spent(2, 12));
        assertThat(new Paging.Spent(2, 12).acknowledge("sato", Via.LINK, NOON))
                .isEqualTo(new Paging.Acknowledged("sato", Via.LINK, NOON));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 30})
    void makesNoCallAfterAnAcknowledgementWheneverItComes(int callsBefore) {
        Paging before = stateAfter(ENDLESS, List.of(SATO, TANAKA), callsBefore);

        Paging taken = ((Paging.Open) before).acknowledge("sato", Via.PHONE, NOON.plus(EVERY));

        assertThat(taken.nextWake()).isEmpty();
        assertThat(ENDLESS.wake(taken, List.of(SATO, TANAKA), NOON.plus(Duration.ofDays(1))))
                .isEqualTo(new PagingStep(new Action.Nothing(), taken));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6, 7})
    void makesNoCallAfterStandingDownWheneverItComes(int callsBefore) {
        Paging before = stateAfter(ENDLESS, List.of(SATO, TANAKA), callsBefore);

        Paging over = ((Paging.Open) before).standDown("resolved", NOON);

        assertThat(over).isEqualTo(new Paging.StoodDown("resolved", NOON));
        assertThat(ENDLESS.wake(over, List.of(SATO), NOON.plus(Duration.ofDays(1)))
                        .action())
                .isEqualTo(new Action.Nothing());
    }

    @Test
    void doesNothingWhenWokenEarly() {
        Paging afterFirst = stateAfter(ENDLESS, List.of(SATO), 1);

        assertThat(ENDLESS.wake(afterFirst, List.of(SATO), NOON.plus(EVERY).minusNanos(1)))
                .isEqualTo(new PagingStep(new Action.Nothing(), afterFirst));
    }

    @Test
    void countsFromTheDueInstantSoThatLateWakeUpsDoNotDrift() {
        Paging afterFirst = stateAfter(ENDLESS, List.of(SATO), 1);

        PagingStep late =
                ENDLESS.wake(afterFirst, List.of(SATO), NOON.plus(EVERY).plusSeconds(90));

        assertThat(late.next().nextWake()).contains(NOON.plus(EVERY.multipliedBy(2)));
    }

    @Test
    void doesNotMakeUpInABurstForWhatAnOutageSwallowed() {
        Paging afterFirst = stateAfter(ENDLESS, List.of(SATO), 1);

        PagingStep late = ENDLESS.wake(afterFirst, List.of(SATO), NOON.plus(Duration.ofMinutes(62)));

        assertThat(late.action()).isEqualTo(new Action.Ring(SATO, 2));
        assertThat(late.next().nextWake()).contains(NOON.plus(Duration.ofMinutes(65)));
    }

    @Test
    void keepsTheMinimumGapOnAFastClock() {
        var fast = new PagingRules(EVERY, Duration.ofHours(2), 3, 0);

        assertThat(callsUntil(fast, List.of(SATO), Duration.ofHours(9)))
                .extracting(call -> call.after().toHours())
                .containsExactly(0L, 2L, 4L, 6L, 8L);
    }

    @Test
    void reportsAVacancyOnceAndBeginsAsSoonAsSomebodyIsThere() {
        PagingStep vacant = ENDLESS.wake(Paging.begin(NOON), List.of(), NOON);
        PagingStep stillVacant = ENDLESS.wake(vacant.next(), List.of(), NOON.plus(EVERY));
        PagingStep staffed = ENDLESS.wake(stillVacant.next(), List.of(MORI), NOON.plus(EVERY.multipliedBy(2)));

        assertThat(vacant.action()).isEqualTo(new Action.ReportVacancy(0));
        assertThat(stillVacant.action()).isEqualTo(new Action.Nothing());
        assertThat(staffed.action()).isEqualTo(new Action.Ring(MORI, 1));
    }

    @Test
    void goesOnToTheNextPersonAtOnceWhenOneIsNoLongerOnCall() {
        Paging afterFirst = stateAfter(ENDLESS, List.of(SATO, TANAKA), 1);

        PagingStep step = ENDLESS.wake(afterFirst, List.of(TANAKA), NOON.plus(EVERY));

        assertThat(step.action()).isEqualTo(new Action.Ring(TANAKA, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void callsTheNextPersonAtOnceWhenACallIsRefusedForGood(int number) {
        Paging afterCall = stateAfter(ENDLESS, List.of(SATO, TANAKA), number);
        Instant refusedAt = NOON.plus(EVERY.multipliedBy(number - 1)).plusSeconds(1);

        Paging next = ENDLESS.refused(afterCall, SATO, number, refusedAt);
        PagingStep step = ENDLESS.wake(next, List.of(SATO, TANAKA), refusedAt);

        assertThat(step.action()).isEqualTo(new Action.Ring(TANAKA, number + 1));
        assertThat(step.next().nextWake()).contains(refusedAt.plus(EVERY));
    }

    @Test
    void makesNoStormOfCallsWhenNobodysNumberIsAnyGood() {
        Paging afterCall = stateAfter(ENDLESS, List.of(SATO), 1);

        Paging next = ENDLESS.refused(afterCall, SATO, 1, NOON.plusSeconds(1));

        assertThat(next).isEqualTo(new Paging.RoundDue(2, 1, NOON.plus(EVERY)));
    }

    @Test
    void leavesAPagingThatHasMovedOnWhereItIsWhenACallIsRefusedLate() {
        Paging afterSecond = stateAfter(ENDLESS, List.of(SATO, TANAKA), 2);
        var ended = new Paging.StoodDown("resolved", NOON);

        assertThat(ENDLESS.refused(afterSecond, SATO, 1, NOON)).isEqualTo(afterSecond);
        assertThat(ENDLESS.refused(ended, SATO, 1, NOON)).isEqualTo(ended);
    }

    @Test
    void asksWhoIsOnCallAgainForEachRound() {
        Paging roundOver = stateAfter(ENDLESS, List.of(SATO), 3);

        PagingStep step = ENDLESS.wake(roundOver, List.of(MORI, SATO), NOON.plus(EVERY.multipliedBy(3)));

        assertThat(step.action()).isEqualTo(new Action.Ring(MORI, 4));
    }

    @Test
    void mailOnlyAlertsCallNobody() {
        var announced = new Paging.Announced();

        assertThat(ENDLESS.wake(announced, List.of(SATO), NOON)).isEqualTo(PagingStep.nothing(announced));
        assertThat(announced.nextWake()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("senseless")
    void refusesRulesThatMakeNoSense(Duration every, Duration gap, int calls, int rounds) {
        assertThatThrownBy(() -> new PagingRules(every, gap, calls, rounds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paging rules make no sense");
    }

    static List<Arguments> senseless() {
        return List.of(
                Arguments.of(Duration.ZERO, Duration.ZERO, 3, 0),
                Arguments.of(EVERY, Duration.ofSeconds(-1), 3, 0),
                Arguments.of(EVERY, Duration.ZERO, 0, 0),
                Arguments.of(EVERY, Duration.ZERO, 3, -1));
    }

    private static List<Made> callsUntil(PagingRules rules, List<Callee> onCall, Duration end) {
        List<Made> made = new ArrayList<>();
        Paging paging = Paging.begin(NOON);
        while (paging.nextWake().filter(due -> !due.isAfter(NOON.plus(end))).isPresent()) {
            Instant due = paging.nextWake().orElseThrow();
            PagingStep step = rules.wake(paging, onCall, due);
            if (step.action() instanceof Action.Ring ring) {
                made.add(new Made(ring.callee().staffId(), ring.number(), Duration.between(NOON, due)));
            }
            paging = step.next();
        }
        return made;
    }

    private static Paging stateAfter(PagingRules rules, List<Callee> onCall, int calls) {
        Paging paging = Paging.begin(NOON);
        for (int call = 0; call < calls; call++) {
            paging = rules.wake(paging, onCall, paging.nextWake().orElseThrow()).next();
        }
        return paging;
    }
}
