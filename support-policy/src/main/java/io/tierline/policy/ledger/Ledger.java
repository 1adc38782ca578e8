package io.tierline.policy.ledger;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * How the time of every target of a ticket was spent.
 *
 * @param policyVersion the version under which the clocks run at last
 * @param accounts in the order in which their clocks were set up
 */
public record Ledger(String policy, String policyVersion, List<Account> accounts) {

    public Ledger {
        accounts = List.copyOf(accounts);
    }

    /**
     * The ledger of a ticket until an instant, from the very decisions that run live.
     *
     * @param version under which the ticket was submitted
     * @param history as it was taken; a {@link TicketFact.TimeReached} stands for what was done before a fact that came
     *     late; entries after {@code until} are not looked at
     * @param versions the policy by its version
     * @throws IllegalArgumentException when a policy lacks the plan or a severity
     */
    public static Ledger of(
            String version,
            TicketSnapshot ticket,
            TriageDecision triage,
            List<? extends HistoryEntry> history,
            Function<String, SupportPolicy> versions,
            Instant until) {
        var books = new Bookkeeping(versions, version, ticket, triage);
        history.stream().filter(entry -> !entry.occurredAt().isAfter(until)).forEach(books::take);
        books.take(new TicketFact.TimeReached(until));
        return books.ledger();
    }
}
