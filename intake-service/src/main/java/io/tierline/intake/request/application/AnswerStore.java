package io.tierline.intake.request.application;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.IdempotencyKey;

/** Keeps the answers to requests that carried an idempotency key; part of the request's transaction. */
public interface AnswerStore {

    /**
     * Takes the key. While another transaction holds the same key, this waits for its end.
     *
     * @return false if the key is already answered
     */
    Uni<Boolean> take(IdempotencyKey key);

    /** The answer that is stored under a taken key. */
    Uni<Stored> find(IdempotencyKey key);

    /** Stores the answer under the key taken before. */
    Uni<Void> store(IdempotencyKey key, Answer answer);

    /** A stored answer and the fingerprint of the request that earned it. */
    record Stored(Answer answer, String fingerprint) {}
}
