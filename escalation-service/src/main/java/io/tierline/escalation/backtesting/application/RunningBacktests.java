package io.tierline.escalation.backtesting.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tierline.escalation.backtesting.model.Backtest;
import io.tierline.escalation.backtesting.model.Period;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/** Runs backtests: reads a page, plays it, tells of it, and reads the next when somebody has taken that. */
@ApplicationScoped
public class RunningBacktests {
    /** Small enough to end soon after nobody listens any more, large enough for one query each. */
    private static final int PAGE = 500;

    /** Each holds a policy and a page in memory. */
    private static final int AT_ONCE = 4;

    private final StoredTickets tickets;
    private final PolicyCatalogue policies;
    private final TierlineClock clock;
    private final Counter played;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Plays under the policy versions that are known here. */
    public RunningBacktests(
            StoredTickets tickets, PolicyCatalogue policies, TierlineClock clock, MeterRegistry metrics) {
        this.tickets = tickets;
        this.policies = policies;
        this.clock = clock;
        this.played = Counter.builder("tierline.backtests.tickets")
                .description("Stored tickets that backtests played")
                .register(metrics);
        Gauge.builder("tierline.backtests.running", () -> AT_ONCE - places.availablePermits())
                .description("Backtests under way")
                .register(metrics);
    }

    /**
     * Plays the tickets of a period until now. Whoever cancels ends it with the page that is being played.
     *
     * @param role whose tickets
     * @return fails with {@link TooManyBacktestsException} if four run already
     */
    public Multi<BacktestNews> run(RequestRole role, SupportPolicy draft, Period period) {
        return Multi.createFrom().deferred(() -> {
            if (!places.tryAcquire()) {
                return Multi.createFrom().failure(new TooManyBacktestsException());
            }
            return pages(role, draft, period).onTermination().invoke(() -> places.release());
        });
    }

    private Multi<BacktestNews> pages(RequestRole role, SupportPolicy draft, Period period) {
        var backtest = new Backtest(draft, policies::byVersion, clock.now());
        return tickets.count(role, draft.name(), period).onItem().transformToMulti(total -> {
            var run = new BacktestRun(backtest, total);
            return Multi.createBy()
                    .repeating()
                    .uni(() -> page(role, period, run))
                    .whilst(news -> news.summary().isEmpty());
        });
    }

    private Uni<BacktestNews> page(RequestRole role, Period period, BacktestRun run) {
        return tickets.page(role, run.policy(), period, run.last(), PAGE)
                .invoke(page -> played.increment(page.size()))
                .map(run::take);
    }
}
