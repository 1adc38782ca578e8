package io.tierline.escalation.backtesting.application;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tierline.escalation.backtesting.application.StoredPage.Place;
import io.tierline.escalation.backtesting.model.Backtest;
import io.tierline.escalation.backtesting.model.Period;
import io.tierline.escalation.backtesting.model.TicketResult;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.policy.SupportPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs backtests: reads pages, plays them side by side, tells of each, and goes on when somebody has taken that. */
@ApplicationScoped
public class RunningBacktests {
    /** Small enough to end soon after nobody listens any more, large enough for one query each. */
    private static final int PAGE = 500;

    /** Two are played, one is read or waits to be taken. */
    private static final int PAGES_AT_ONCE = BacktestThreads.COUNT + 1;

    /** Each holds a policy and a few pages in memory. */
    private static final int AT_ONCE = 4;

    private final StoredTickets tickets;
    private final BacktestThreads threads;
    private final PolicyCatalogue policies;
    private final TierlineClock clock;
    private final Counter played;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /** Plays under the policy versions that are known here. */
    public RunningBacktests(
            StoredTickets tickets,
            BacktestThreads threads,
            PolicyCatalogue policies,
            TierlineClock clock,
            MeterRegistry metrics) {
        this.tickets = tickets;
        this.threads = threads;
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
     * Plays the tickets of a period until now. Whoever cancels ends it with the pages that are being played.
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
            var run = new BacktestRun(draft, total);
            Multi<BacktestNews> news = stored(role, draft.name(), period)
                    .onItem()
                    .transformToUni(page -> played(backtest, page))
                    .merge(PAGES_AT_ONCE)
                    .map(run::take);
            return Multi.createBy()
                    .concatenating()
                    .streams(news, Multi.createFrom().item(run::end));
        });
    }

    private Multi<StoredPage> stored(RequestRole role, String policy, Period period) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<@Nullable Place>(),
                        end -> tickets.page(role, policy, period, end.get(), PAGE)
                                .invoke(page -> end.set(page.end())))
                .whilst(page -> page.end() != null)
                .filter(page -> page.end() != null);
    }

    private Uni<List<TicketResult>> played(Backtest backtest, StoredPage page) {
        return Uni.createFrom()
                .item(() -> page.packed().get().stream().map(backtest::play).toList())
                .runSubscriptionOn(threads)
                .invoke(results -> played.increment(results.size()));
    }
}
