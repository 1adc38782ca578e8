package io.tierline.escalation.backtesting.application;

import io.tierline.escalation.backtesting.model.Tally;
import io.tierline.escalation.backtesting.model.TicketResult;
import io.tierline.escalation.backtesting.model.TicketResult.NotPlayed;
import io.tierline.escalation.backtesting.model.TicketResult.Played;
import io.tierline.policy.SupportPolicy;
import java.util.List;
import java.util.Optional;

/** Where one backtest stands: takes page after page, in whatever order they are played, but never two at once. */
final class BacktestRun {
    private final Tally tally;
    private final long total;

    BacktestRun(SupportPolicy draft, long total) {
        this.tally = new Tally(draft);
        this.total = total;
    }

    /** Counts a page. */
    BacktestNews take(List<TicketResult> page) {
        page.forEach(tally::add);
        return new BacktestNews(
                tally.tickets(),
                total,
                page.stream().filter(BacktestRun::isNews).toList(),
                Optional.empty());
    }

    /** After the last page. */
    BacktestNews end() {
        return new BacktestNews(tally.tickets(), total, List.of(), Optional.of(tally.summary()));
    }

    private static boolean isNews(TicketResult result) {
        return switch (result) {
            case Played played -> !played.changes().isEmpty();
            case NotPlayed _ -> true;
        };
    }
}
