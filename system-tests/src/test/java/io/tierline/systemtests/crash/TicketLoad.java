package io.tierline.systemtests.crash;

import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Intake;
import io.tierline.systemtests.client.TicketDraft;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A client that submits tickets at a steady pace, tries again with the same {@code Idempotency-Key} whenever it got no
 * answer or a 503, and keeps a log of every 201.
 */
final class TicketLoad implements AutoCloseable {
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(250);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(8);
    private final Function<String, Intake> intakeOf;
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failures = new AtomicInteger();

    /**
     * A line of the client's log.
     *
     * @param firstSentAt when the first request was sent that this may be the answer to, by the client's clock
     */
    record Accepted(TicketDraft draft, String reference, Instant firstSentAt, Answer answer) {}

    /** @param intakeOf the interface for a customer */
    TicketLoad(Function<String, Intake> intakeOf) {
        this.intakeOf = intakeOf;
    }

    /** Begins to submit, one ticket after each {@code pace} of real time. */
    void begin(List<TicketDraft> drafts, Duration pace) {
        for (int i = 0; i < drafts.size(); i++) {
            TicketDraft draft = drafts.get(i);
            threads.schedule(() -> submit(draft, Instant.now()), pace.toMillis() * i, TimeUnit.MILLISECONDS);
        }
    }

    /** Every 201 so far. */
    List<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    /** Every answer so far that was neither 201 nor 503. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** How many tickets have their final answer. */
    int answered() {
        return accepted.size() + refused.size();
    }

    /** How many requests got no answer, or a 503. */
    int failures() {
        return failures.get();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void submit(TicketDraft draft, Instant firstSentAt) {
        Optional<Answer> answer = answerTo(draft);
        if (answer.isPresent() && answer.get().status() == 201) {
            accepted.add(new Accepted(draft, Intake.referenceIn(answer.get()), firstSentAt, answer.get()));
        } else if (answer.isPresent() && answer.get().status() != 503) {
            refused.add(answer.get().status() + ": " + answer.get().body());
        } else {
            failures.incrementAndGet();
            threads.schedule(() -> submit(draft, firstSentAt), BEFORE_TRYING_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Optional<Answer> answerTo(TicketDraft draft) {
        try {
            return Optional.of(intakeOf.apply(draft.customer()).submit(draft, draft.requester()));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
