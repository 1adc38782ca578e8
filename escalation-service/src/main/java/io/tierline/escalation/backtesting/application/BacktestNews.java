package io.tierline.escalation.backtesting.application;

import io.tierline.escalation.backtesting.model.Summary;
import io.tierline.escalation.backtesting.model.TicketResult;
import java.util.List;
import java.util.Optional;

/**
 * What a backtest tells after each page.
 *
 * @param tickets played so far
 * @param of all in all, as counted at the beginning
 * @param results those of this page that are worth telling: changed, or not played
 * @param summary with the last page
 */
public record BacktestNews(long tickets, long of, List<TicketResult> results, Optional<Summary> summary) {
    public BacktestNews {
        results = List.copyOf(results);
    }
}
