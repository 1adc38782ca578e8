package io.tierline.systemtests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Call;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import io.tierline.systemtests.client.TicketHistory;
import io.tierline.systemtests.client.TimelineItem;
import io.tierline.systemtests.client.TopicTail;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Submits tickets, kills everything in turn in the midst of it, and waits until all that is due has happened. */
final class CrashScenario {
    private static final Duration PACE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> VICTIMS =
            List.of("notification", "escalation", "intake", "triage", "broker", "database");

    private final Product product;
    private final int tickets;
    private final Map<String, List<TimelineItem>> expected = new HashMap<>();
    private final Set<String> resolved = new HashSet<>();
    private long lastSeen;

    CrashScenario(Product product, int tickets) {
        this.product = product;
        this.tickets = tickets;
    }

    /** Plays it; takes some minutes. */
    Aftermath play() throws InterruptedException {
        try (var tail = new TopicTail(product.tickets());
                var load = new TicketLoad(product::intakeOf)) {
            List<TicketDraft> drafts = Drafts.of(tickets);
            int share = (tickets + VICTIMS.size() - 1) / VICTIMS.size();
            for (int i = 0; i < VICTIMS.size(); i++) {
                int from = Math.min(tickets, i * share);
                submitAndKill(tail, load, drafts.subList(from, Math.min(tickets, from + share)), VICTIMS.get(i));
            }
            System.out.printf("Crash: %d tickets, %d requests in vain%n", tickets, load.failures());
            assertThat(load.refused()).isEmpty();
            await("all that is due to have happened")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> resolveWhatIsOver(tail, load));
            awaitSilence(tail, load);
            return Aftermath.read(product, load.accepted(), expected, tail.seen());
        }
    }

    /** Open tickets remind for ever; those that are over are resolved meanwhile, before their mails drown the rest. */
    private void submitAndKill(TopicTail tail, TicketLoad load, List<TicketDraft> drafts, String victim) {
        int before = load.answered();
        load.begin(drafts, PACE);
        await("tickets in flight").atMost(PATIENCE).until(() -> load.answered() > before + drafts.size() / 2);
        new Victim(product.stack(), victim).killAndAwaitReturn();
        await("the other tickets to be answered")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> {
                    resolveWhatIsOver(tail, load);
                    return load.answered() == before + drafts.size();
                });
    }

    /**
     * Resolves each ticket to which everything has happened that is compared, so that it makes no more noise.
     *
     * @return whether that is all of them
     */
    private boolean resolveWhatIsOver(TopicTail tail, TicketLoad load) {
        Map<String, TicketHistory> histories = TicketHistory.of(tail.seen());
        List<Call> calls = product.phone().calls();
        Intake agent = product.intakeOfAgent();
        load.accepted().stream()
                .filter(ticket -> !resolved.contains(ticket.reference()))
                .filter(ticket -> isOver(ticket, histories.get(ticket.reference())))
                .filter(ticket -> hasRung(ticket, calls))
                .filter(ticket -> isTaken(agent.status(ticket.reference(), "resolved")))
                .forEach(ticket -> resolved.add(ticket.reference()));
        return resolved.size() == tickets;
    }

    /** A service that has just come back may still ask to come again. */
    private static boolean isTaken(Answer answer) {
        return answer.status() != 503 && answer.orFail().status() / 100 == 2;
    }

    private boolean isOver(TicketLoad.Accepted ticket, @Nullable TicketHistory history) {
        if (history == null || history.submitted().isEmpty()) {
            return false;
        }
        List<TimelineItem> simulated =
                expected.computeIfAbsent(ticket.reference(), nobody -> simulated(ticket, history));
        return Aftermath.compared(history, ticket).size() >= simulated.size();
    }

    /** Whoever resolves a ticket stops its calls, also one that has not rung yet. */
    private boolean hasRung(TicketLoad.Accepted ticket, List<Call> calls) {
        boolean isToRing = expected.getOrDefault(ticket.reference(), List.of()).stream()
                .anyMatch(item -> item.detail().equals("executive"));
        return !isToRing || calls.stream().anyMatch(call -> call.isAbout(ticket.reference()));
    }

    private List<TimelineItem> simulated(TicketLoad.Accepted ticket, TicketHistory history) {
        return product.simulator().timelineOf(history.simulation(Aftermath.until(ticket)));
    }

    /** Events about these tickets come no more, those of their mails and calls among them. */
    private void awaitSilence(TopicTail tail, TicketLoad load) {
        Set<String> own =
                load.accepted().stream().map(TicketLoad.Accepted::reference).collect(Collectors.toSet());
        await("silence").atMost(PATIENCE).pollInterval(Duration.ofSeconds(4)).until(() -> {
            long events = tail.seen().stream()
                    .filter(event -> own.contains(event.reference()))
                    .count();
            boolean silent = events == lastSeen;
            lastSeen = events;
            return silent;
        });
    }
}
