package io.tierline.policy.ledger;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.triage.TriageDecision;
import java.time.Instant;
import java.util.List;

/**
 * How the time of every target of a ticket was spent.
 *
 * @param policyVersion the version under which it was counted
 * @param accounts in the order in which their clocks were set up
 */
public record Ledger(String policy, String policyVersion, List<Account> accounts) {

    public Ledger {
        accounts = List.copyOf(accounts);
    }

    /**
     * The ledger of a ticket until an instant, from the very decisions that run live.
     *
     * @param facts as they were taken; a {@link TicketFact.TimeReached} stands for what was done before a fact that came
     *     late; those after {@code until} are not looked at
     * @throws IllegalArgumentException when the policy lacks the plan or a severity
     */
    public static Ledger of(
            SupportPolicy policy, TicketSnapshot ticket, TriageDecision triage, List<TicketFact> facts, Instant until) {
        var books = new Bookkeeping(policy, ticket, triage);
        facts.stream().filter(fact -> !fact.occurredAt().isAfter(until)).forEach(books::take);
        books.take(new TicketFact.TimeReached(until));
        return new Ledger(policy.name(), policy.version(), books.accounts());
    }
}
