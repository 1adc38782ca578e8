package io.tierline.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import io.tierline.systemtests.client.TopicTail;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Submits tickets, kills everything in turn in the midst of it, and waits until all that is due has happened. */
final class CrashScenario {
    private static final Duration PACE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> VICTIMS =
            List.of("notification", "escalation", "intake", "triage", "broker", "database");

    private final Product product;
    private final int tickets;
    private final Map<String, List<TimelineItem>> expected = new HashMap<>();
    private int lastSeen;

    CrashScenario(Product product, int tickets) {
        this.product = product;
        this.tickets = tickets;
    }

    /** Plays it; takes some minutes. */
    Aftermath play() throws InterruptedException {
        try (var tail = new TopicTail(product.tickets())) {
            List<TicketLoad.Accepted> accepted = submitAndKill();
            simulate(tail, accepted);
            awaitAllThatIsDue(tail, accepted);
            awaitSilence(tail);
            return Aftermath.read(product, accepted, expected);
        }
    }

    private List<TicketLoad.Accepted> submitAndKill() {
        List<TicketDraft> drafts = Drafts.of(tickets);
        int share = (tickets + VICTIMS.size() - 1) / VICTIMS.size();
        try (var load = new TicketLoad(product::intakeOf)) {
            for (int i = 0; i < VICTIMS.size(); i++) {
                int from = Math.min(tickets, i * share);
                int to = Math.min(tickets, from + share);
                load.begin(drafts.subList(from, to), PACE);
                await("tickets in flight").atMost(PATIENCE).until(() -> load.answered() > (from + to) / 2);
                new Victim(product.stack(), VICTIMS.get(i)).killAndAwaitReturn();
                await("the other tickets to be answered").atMost(PATIENCE).until(() -> load.answered() == to);
            }
            System.out.printf("Crash: %d tickets, %d requests in vain%n", tickets, load.failures());
            assertThat(load.refused()).isEmpty();
            return load.accepted();
        }
    }

    private void simulate(TopicTail tail, List<TicketLoad.Accepted> accepted) {
        for (TicketLoad.Accepted ticket : accepted) {
            await("the submission of " + ticket.reference())
                    .atMost(PATIENCE)
                    .until(() -> history(tail, ticket).submitted().isPresent());
            var simulation = history(tail, ticket).simulation(Aftermath.until(ticket));
            expected.put(
                    ticket.reference(),
                    product.simulator().timelineOf(simulation).stream()
                            .filter(item -> !item.kind().equals("credit-earned"))
                            .toList());
        }
    }

    /** Each ticket whose time has come is resolved, so that it makes no more noise. */
    private void awaitAllThatIsDue(TopicTail tail, List<TicketLoad.Accepted> accepted) {
        List<TicketLoad.Accepted> open = new ArrayList<>(accepted);
        Intake agent = product.intakeOfAgent();
        await("all that is due to have happened")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    Map<String, TicketHistory> histories = TicketHistory.of(tail.seen());
                    List<TicketLoad.Accepted> done = open.stream()
                            .filter(ticket -> isDone(ticket, histories))
                            .toList();
                    done.forEach(ticket ->
                            agent.status(ticket.reference(), "resolved").orFail());
                    open.removeAll(done);
                    return open.isEmpty();
                });
    }

    private boolean isDone(TicketLoad.Accepted ticket, Map<String, TicketHistory> histories) {
        return Stream.ofNullable(histories.get(ticket.reference()))
                .anyMatch(history -> Aftermath.compared(history, ticket).size()
                        >= expected.getOrDefault(ticket.reference(), List.of()).size());
    }

    /** Mails and events come no more. */
    private void awaitSilence(TopicTail tail) {
        await("silence").atMost(PATIENCE).pollInterval(Duration.ofSeconds(4)).until(() -> {
            int seen = tail.seen().size() + product.mailbox().all().size();
            boolean silent = seen == lastSeen;
            lastSeen = seen;
            return silent;
        });
    }

    private static TicketHistory history(TopicTail tail, TicketLoad.Accepted ticket) {
        return TicketHistory.of(
                ticket.reference(),
                tail.seen().stream()
                        .filter(event -> event.reference().equals(ticket.reference()))
                        .toList());
    }
}
