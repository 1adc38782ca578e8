package io.tierline.escalation.it;

import io.tierline.escalation.clocks.adapter.postgres.TicketClocks;
import io.tierline.escalation.clocks.model.ClockFact;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockProgress.Start;
import io.tierline.escalation.clocks.model.ClockRun;
import io.tierline.escalation.clocks.model.FactMapping;
import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.Submission;
import io.tierline.escalation.clocks.model.Taken;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.Wake;
import io.tierline.escalation.testing.RandomStory;
import io.tierline.events.TriageEvent.Triaged;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.event.TicketRef;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.triage.Triage;
import io.tierline.policy.triage.TriageDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tickets of the past, from seeds, stored as the service stores them, but for wake-ups: nobody wakes them.
 *
 * @param from when the first is submitted
 * @param every how long after one the next is submitted
 */
record PastTickets(SupportPolicy policy, String tenant, Instant from, Duration every) {
    private static final int BATCH = 500;
    private static final int OPEN_ONE_OF = 50;

    /** Stores so many; one of fifty is still open, the others are resolved in the end. */
    void store(int tickets, WorkerTransactions transactions) {
        for (int first = 0; first < tickets; first += BATCH) {
            List<TicketClock> batch = IntStream.range(first, Math.min(first + BATCH, tickets))
                    .mapToObj(this::ticket)
                    .toList();
            transactions.run(sql -> new TicketClocks().store(sql, batch));
        }
    }

    /** Takes them away again: a migration in another test would move those that are open through all their time. */
    void forget(Database database) {
        String theirs = prefix() + "%";
        database.change(
                "delete from clock_fact where ticket_id in (select ticket_id from ticket_clock where reference like ?)",
                theirs);
        database.change("delete from clock_opening where reference like ?", theirs);
        database.change("delete from ticket_clock where reference like ?", theirs);
    }

    /** The reference of a ticket, counted from 0. */
    String reference(int number) {
        return prefix() + number;
    }

    private String prefix() {
        return "TL-" + tenant + "-" + from.getEpochSecond() + "-";
    }

    private TicketClock ticket(int number) {
        RandomStory story = RandomStory.of(number, from.plus(every.multipliedBy(number)), Duration.ofMinutes(1), (int)
                Duration.ofDays(1).toMinutes());
        Submission submission = Submission.of(story.submitted(), policy.version());
        List<ClockFact> facts = facts(story, number % OPEN_ONE_OF == 0);
        var start = new Start(new Opening(submission, triaged(submission)), facts);
        ClockRun run = ClockRun.start(policy, start);
        return new TicketClock(
                new TicketRef(new UUID(Objects.hash(tenant, from), number), reference(number), tenant),
                run.outcomes().size(),
                new Running(policy.name(), policy.version(), run.state(), null),
                Wake.NEVER,
                new Taken(
                        start.opening(),
                        facts.stream().<HistoryEntry>map(ClockFact::fact).toList()));
    }

    private static List<ClockFact> facts(RandomStory story, boolean open) {
        Stream<ClockFact> told = story.facts().stream().map(FactMapping::factOf).flatMap(Optional::stream);
        Stream<ClockFact> end = open ? Stream.of() : Stream.of(ClockFact.of(new TicketFact.Resolved(story.until())));
        return Stream.concat(told, end).toList();
    }

    private Triaged triaged(Submission submission) {
        TriageDecision decision = Triage.triage(policy, submission.snapshot());
        return new Triaged(
                decision.severity(), decision.level().word(), decision.site(), decision.queue(), decision.rules());
    }
}
