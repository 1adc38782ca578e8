package io.tierline.intake.view.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.application.Transactions;
import io.tierline.intake.request.model.Result;
import io.tierline.intake.view.model.TicketSummary;
import io.tierline.intake.view.model.TicketView;
import io.tierline.intake.view.model.TimelineEntry;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads the tickets that the caller may see; of others it says that there is no such ticket (404). */
@ApplicationScoped
public class ReadingTickets {
    private final Transactions transactions;
    private final TicketViews views;

    /** Over the request's store. */
    public ReadingTickets(Transactions transactions, TicketViews views) {
        this.transactions = transactions;
        this.views = views;
    }

    /** The whole view of a ticket. */
    public Uni<Result<TicketView>> one(Caller caller, String reference) {
        return transactions.run(
                caller,
                () -> views.find(caller.tenant(), reference)
                        .map(found -> found.<Result<TicketView>>map(Result.Granted::new)
                                .orElseGet(() -> unknown(reference))));
    }

    /** Some tickets, newest first. */
    public Uni<Result<List<TicketSummary>>> list(Caller caller, TicketFilter filter, int limit) {
        return transactions.run(
                caller, () -> views.list(caller.tenant(), filter, limit).map(Result.Granted::new));
    }

    /** The entries of a ticket's timeline after a position, in the order of their positions. */
    public Uni<Result<List<TimelineEntry>>> timeline(Caller caller, String reference, long afterPosition) {
        return transactions.run(
                caller,
                () -> views.idOf(caller.tenant(), reference)
                        .chain(found -> found.map(id -> entries(id, afterPosition))
                                .orElseGet(() -> Uni.createFrom().item(unknown(reference)))));
    }

    private Uni<Result<List<TimelineEntry>>> entries(UUID id, long afterPosition) {
        return views.entries(id, afterPosition).map(Result.Granted::new);
    }

    private static <T> Result<T> unknown(String reference) {
        return Result.refused(Refusal.notFound("there is no ticket " + reference));
    }
}
