package io.tierline.escalation.backtesting.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.escalation.backtesting.model.Happening.Step;
import io.tierline.escalation.backtesting.model.TicketResult.NotPlayed;
import io.tierline.escalation.backtesting.model.TicketResult.Played;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.escalation.testing.Histories;
import io.tierline.escalation.testing.Sophos;
import io.tierline.policy.NotificationEvent;
import io.tierline.policy.NotificationMeans;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.TicketFact;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BacktestTest {
    private static final Instant AT = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant UNTIL = AT.plus(Duration.ofDays(10));
    private static final UUID ID = UUID.fromString("01931b2e-7000-7000-8000-000000000001");
    private static final TicketHistory CRITICAL = Histories.of(
            AT, "platinum", "critical", new TicketFact.AgentResponded(hours(1)), new TicketFact.Resolved(hours(10)));

    @Test
    void findsNothingInTheSamePolicy() {
        Played played = played(Sophos.TEXT, CRITICAL);
        assertThat(played.changes()).isEmpty();
        assertThat(played.before()).isEqualTo(played.after());
        assertThat(played.before().compared()).isNotEmpty();
    }

    @Test
    void saysWhatWouldHaveComeEarlierOrLater() {
        assertThat(played(Sophos.draft("executive: after 8h", "executive: after 9h"), CRITICAL)
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.LATER);
                    assertThat(change.step()).isEqualTo(new Step(1, NotificationEvent.ESCALATED, "executive"));
                    assertThat(change.before()).isEqualTo(hours(8));
                    assertThat(change.after()).isEqualTo(hours(9));
                    assertThat(change.told())
                            .containsExactlyInAnyOrder(
                                    NotificationRole.EXECUTIVE,
                                    NotificationRole.REPRESENTATIVE,
                                    NotificationRole.SALES_MANAGER,
                                    NotificationRole.TAM);
                    assertThat(change.called()).containsExactly(NotificationRole.EXECUTIVE);
                });
        assertThat(played(Sophos.draft("executive: after 8h", "executive: after 7h"), CRITICAL)
                        .changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.EARLIER);
    }

    @Test
    void saysWhatWouldHaveComeOrNot() {
        assertThat(played(Sophos.draft("executive: after 8h", "executive: after 11h"), CRITICAL)
                        .changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.FEWER);
        TicketHistory answeredInTime =
                Histories.of(AT, "standard", "critical", new TicketFact.AgentResponded(hours(3)), resolved());
        assertThat(played(Sophos.draft("first-response: 4h", "first-response: 2h"), answeredInTime)
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.MORE);
                    assertThat(change.step())
                            .isEqualTo(new Step(1, NotificationEvent.DEADLINE_MISSED, "first-response"));
                    assertThat(change.after()).isEqualTo(hours(2));
                });
    }

    /** What comes in the second span is not taken for what came in the first. */
    @Test
    void comparesSpanBySpan() {
        TicketHistory lowered = Histories.of(
                AT,
                "platinum",
                "critical",
                new TicketFact.AgentResponded(hours(1)),
                new TicketFact.SeverityChanged(hours(3), "2"),
                new TicketFact.SeverityChanged(hours(4), "critical"));
        assertThat(played(Sophos.draft("support-manager: after 2h", "support-manager: after 210m"), lowered)
                        .changes())
                .filteredOn(change -> "support-manager".equals(change.step().detail()))
                .extracting(change -> change.step().span() + " " + change.kind() + " " + change.after())
                .containsExactly("1 FEWER null", "3 LATER " + hours(4).plus(Duration.ofMinutes(210)));
    }

    /** The wake-ups of the old clocks do not move the new ones, and a late fact counts when it happened. */
    @Test
    void playsFactsInOrderOfTime() {
        TicketHistory late = Histories.of(
                AT,
                "platinum",
                "critical",
                new TicketFact.TimeReached(hours(1)),
                new TicketFact.AgentResponded(AT.plusSeconds(1_800)),
                new TicketFact.Resolved(AT.plusSeconds(3_600)));
        assertThat(played(Sophos.TEXT, late).before().compared())
                .extracting(happening -> happening.step().event())
                .doesNotContain(NotificationEvent.DEADLINE_MISSED);
    }

    @Test
    void leavesOutWhatHappensLater() {
        Backtest shorter = backtest(Sophos.TEXT, hours(7));
        assertThat(((Played) shorter.play(stored(CRITICAL))).before().compared())
                .filteredOn(happening -> happening.step().event() == NotificationEvent.ESCALATED)
                .extracting(happening -> happening.step().detail())
                .containsExactly("support-manager");
    }

    /** What comes every two hours for ten days is counted and not kept. */
    @Test
    void countsWhatComesAgainAndAgain() {
        TicketHistory silent = Histories.of(AT, "platinum", "critical");
        Course course = played(Sophos.TEXT, silent).before();
        assertThat(course.counts()).containsEntry(new Course.Occasion(NotificationEvent.STATUS_REPORT_DUE, null), 120L);
        assertThat(course.compared()).hasSize(3);
    }

    @Test
    void saysWhyATicketCannotBePlayed() {
        TicketHistory golden = Histories.of(AT, "golden", "critical");
        assertThat(backtest(Sophos.TEXT, UNTIL).play(stored(golden)))
                .isInstanceOfSatisfying(
                        NotPlayed.class, not -> assertThat(not.reason()).contains("no plan golden"));
        var nothingKnown = new Backtest(Sophos.POLICY, version -> Optional.empty(), UNTIL);
        assertThat(nothingKnown.play(stored(CRITICAL)))
                .isInstanceOfSatisfying(
                        NotPlayed.class, not -> assertThat(not.reason()).contains(Sophos.POLICY.version()));
    }

    @Test
    void addsUp() {
        SupportPolicy draft = load(Sophos.draft("executive: after 8h", "executive: after 11h"));
        var backtest = new Backtest(draft, version -> Optional.of(Sophos.POLICY), UNTIL);
        var tally = new Tally(draft);
        tally.add(backtest.play(stored(CRITICAL)));
        tally.add(backtest.play(stored(CRITICAL)));
        tally.add(backtest.play(stored(Histories.of(AT, "standard", "critical", resolved()))));
        tally.add(backtest.play(stored(Histories.of(AT, "golden", "critical"))));
        Summary summary = tally.summary();
        assertThat(summary.tickets()).isEqualTo(4);
        assertThat(summary.changed()).isEqualTo(2);
        assertThat(summary.notPlayed()).isEqualTo(1);
        assertThat(summary.escalations()).isEqualTo(new Summary.Counts(4, 2, 0, 2, 0, 0));
        assertThat(summary.missedTargets()).isEqualTo(new Summary.Counts(1, 1, 0, 0, 0, 0));
        assertThat(summary.told())
                .contains(
                        new Summary.Told(NotificationRole.EXECUTIVE, NotificationMeans.PHONE, 2, 0),
                        new Summary.Told(NotificationRole.SUPPORT_MANAGER, NotificationMeans.EMAIL, 2, 2),
                        new Summary.Told(NotificationRole.TAM, NotificationMeans.EMAIL, 4, 2));
    }

    private static TicketFact resolved() {
        return new TicketFact.Resolved(hours(6));
    }

    private static Instant hours(long hours) {
        return AT.plus(Duration.ofHours(hours));
    }

    private static Played played(String draft, TicketHistory history) {
        return (Played) backtest(draft, UNTIL).play(stored(history));
    }

    private static Backtest backtest(String draft, Instant until) {
        return new Backtest(load(draft), version -> Optional.of(Sophos.POLICY), until);
    }

    private static SupportPolicy load(String draft) {
        return PolicyLoader.load("draft", draft);
    }

    private static StoredTicket stored(TicketHistory history) {
        return new StoredTicket(ID, "TL-1042", history);
    }
}
