package io.tierline.intake.report.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.report.application.ReachedTickets.Place;
import io.tierline.intake.report.model.Period;
import io.tierline.intake.report.model.ReachedTicket;
import io.tierline.intake.report.model.ReachingTimes;
import io.tierline.intake.request.application.Transactions;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.policy.PolicyCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds up how long it took to reach an engineer (S15), batch by batch, each in a transaction of its own. */
@ApplicationScoped
public class ReportingReachingTimes {
    private static final int BATCH = 1_000;

    private final Transactions transactions;
    private final ReachedTickets tickets;
    private final PolicyCatalogue policies;

    /** Over the request's store. */
    public ReportingReachingTimes(Transactions transactions, ReachedTickets tickets, PolicyCatalogue policies) {
        this.transactions = transactions;
        this.tickets = tickets;
        this.policies = policies;
    }

    /** About the tickets that were registered within a period and that the caller may see. */
    public Uni<Result<ReachingTimes>> report(Caller caller, Period period) {
        return Uni.createFrom()
                .deferred(new Adding(caller, period)::next)
                .repeat()
                .whilst(Step::isMore)
                .collect()
                .last()
                .map(Step::sums);
    }

    private record Step(Result<ReachingTimes> sums, boolean isMore) {}

    /** How far one report is; used by one event loop, one step after the other. */
    private final class Adding {
        private final Caller caller;
        private final Period period;
        private Place place;
        private ReachingTimes sums = ReachingTimes.none();
        private boolean isMore;

        Adding(Caller caller, Period period) {
            this.caller = caller;
            this.period = period;
            this.place = Place.before(period.from());
        }

        Uni<Step> next() {
            return transactions.run(caller, this::batch).map(batch -> new Step(batch.map(this::add), isMore));
        }

        private Uni<Result<List<ReachedTicket>>> batch() {
            return tickets.next(caller.tenant(), period, place, BATCH).map(Result.Granted::new);
        }

        private ReachingTimes add(List<ReachedTicket> batch) {
            isMore = batch.size() == BATCH;
            place = batch.isEmpty() ? place : Place.of(batch.getLast());
            sums = sums.and(batch, policies::byVersion);
            return sums;
        }
    }
}
