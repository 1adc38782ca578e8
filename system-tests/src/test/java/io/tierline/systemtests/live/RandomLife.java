package io.tierline.systemtests.live;

import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The life of one ticket: random facts, each sent when nothing is about to fall due. */
final class RandomLife {
    private final RandomGenerator random;
    private final Product product;
    private final Programme programme;
    private final TicketDraft draft;
    private int accepted;
    private int refused;

    RandomLife(Programme programme, long seed, Product product) {
        this.product = product;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.programme = programme;
        this.draft = programme.draft(random);
    }

    /** Submits the ticket. */
    Answer submit() {
        return product.intakeOf(draft.customer()).submit(draft).orFail();
    }

    /** How long to wait, in milliseconds of real time, before the next fact: now and then long enough to miss promises. */
    long pause() {
        return random.nextInt(6) == 0 ? random.nextLong(9_000, 40_000) : random.nextLong(300, 9_000);
    }

    /**
     * Sends the next fact.
     *
     * @throws IllegalStateException if the answer is neither 2xx nor a refusal for the ticket's status
     */
    void next(String reference) {
        RandomFact fact = RandomFact.any(programme, random);
        var intake = fact.byCustomer() ? product.intakeOf(draft.customer()) : product.intakeOfAgent();
        Answer answer = intake.change(reference, fact.what(), fact.body());
        if (answer.status() == 409) {
            refused++;
        } else {
            answer.orFail();
            accepted++;
        }
    }

    Programme programme() {
        return programme;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }
}
