package io.tierline.intake.request.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.application.AnswerStore.Stored;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.Answered;
import io.tierline.intake.request.model.IdempotencyKey;
import io.tierline.intake.request.model.Result;
import io.tierline.intake.request.model.Result.Granted;
import io.tierline.intake.request.model.Result.Refused;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.kit.rest.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs a change in one transaction with the record of its answer, and wakes the relay after the commit. */
@ApplicationScoped
public class AnsweringOnce {
    private final Transactions transactions;
    private final AnswerStore answers;
    private final OutboxSignal outbox;

    /** Over the request's database. */
    public AnsweringOnce(Transactions transactions, AnswerStore answers, OutboxSignal outbox) {
        this.transactions = transactions;
        this.answers = answers;
        this.outbox = outbox;
    }

    /**
     * Answers a request; a repeat gets the stored answer, a concurrent twin waits for it.
     *
     * @param key absent if the client sent none: then every request is a new one
     * @param change what the request does, within the transaction
     */
    public Uni<Result<Answered>> answer(
            Caller caller, Optional<IdempotencyKey> key, Supplier<Uni<Result<Answer>>> change) {
        Supplier<Uni<Result<Answered>>> work = () -> key.map(known -> once(known, change))
                .orElseGet(() -> change.get().map(result -> result.map(AnsweringOnce::fresh)));
        return transactions.run(caller, work).invoke(this::signal);
    }

    private Uni<Result<Answered>> once(IdempotencyKey key, Supplier<Uni<Result<Answer>>> change) {
        return answers.take(key)
                .chain(taken -> taken
                        ? change.get().chain(result -> keep(key, result))
                        : answers.find(key).map(stored -> repeat(key, stored)));
    }

    private Uni<Result<Answered>> keep(IdempotencyKey key, Result<Answer> result) {
        return switch (result) {
            case Granted<Answer>(Answer answer) -> answers.store(key, answer).replaceWith(new Granted<>(fresh(answer)));
            case Refused<Answer>(Refusal refusal) -> Uni.createFrom().item(Result.refused(refusal));
        };
    }

    private static Result<Answered> repeat(IdempotencyKey key, Stored stored) {
        if (stored.fingerprint().equals(key.fingerprint())) {
            return new Granted<>(new Answered(stored.answer(), false));
        }
        return Result.refused(Refusal.of(
                422,
                "Idempotency key reused",
                "Idempotency-Key " + key.key()
                        + " was sent before with another body; use a new key for a new request"));
    }

    private static Answered fresh(Answer answer) {
        return new Answered(answer, true);
    }

    private void signal(Result<Answered> result) {
        if (result instanceof Granted<Answered>(Answered answered) && answered.fresh()) {
            outbox.raise();
        }
    }
}
