package io.tierline.escalation.backtesting.application;

import io.tierline.escalation.backtesting.model.Backtest;
import io.tierline.escalation.backtesting.model.StoredTicket;
import io.tierline.escalation.backtesting.model.Tally;
import io.tierline.escalation.backtesting.model.TicketResult;
import io.tierline.escalation.backtesting.model.TicketResult.NotPlayed;
import io.tierline.escalation.backtesting.model.TicketResult.Played;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one backtest stands, from page to page: pages come one after the other. */
final class BacktestRun {
    private final Backtest backtest;
    private final Tally tally;
    private final long total;
    private @Nullable StoredTicket last;

    BacktestRun(Backtest backtest, long total) {
        this.backtest = backtest;
        this.tally = new Tally(backtest.draft());
        this.total = total;
    }

    String policy() {
        return backtest.draft().name();
    }

    /** The last ticket that was taken. */
    @Nullable
    StoredTicket last() {
        return last;
    }

    /** Plays a page; an empty one is the end. */
    BacktestNews take(List<StoredTicket> page) {
        if (page.isEmpty()) {
            return new BacktestNews(tally.tickets(), total, List.of(), Optional.of(tally.summary()));
        }
        List<TicketResult> results = page.stream().map(backtest::play).toList();
        results.forEach(tally::add);
        last = page.getLast();
        return new BacktestNews(
                tally.tickets(),
                total,
                results.stream().filter(BacktestRun::isNews).toList(),
                Optional.empty());
    }

    private static boolean isNews(TicketResult result) {
        return switch (result) {
            case Played played -> !played.changes().isEmpty();
            case NotPlayed _ -> true;
        };
    }
}
