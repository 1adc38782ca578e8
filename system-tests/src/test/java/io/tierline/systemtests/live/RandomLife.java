package io.tierline.systemtests.live;

import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Product;
import io.tierline.systemtests.client.TicketDraft;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** The life of one ticket: random facts, each sent when nothing is about to fall due. */
final class RandomLife {
    private static final List<String> CUSTOMERS = List.of("acme-standard", "acme-premium", "acme-platinum");
    private static final List<String> SEVERITIES = List.of("critical", "critical", "2", "3", "4");
    private static final List<String> CHANNELS = List.of("web", "web", "email", "phone", "api");

    private final RandomGenerator random;
    private final Product product;
    private final TicketDraft draft;
    private int accepted;
    private int refused;

    RandomLife(long seed, Product product) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.product = product;
        this.draft = TicketDraft.of(RandomFact.oneOf(CUSTOMERS, random), RandomFact.oneOf(SEVERITIES, random))
                .by(RandomFact.oneOf(CHANNELS, random));
    }

    /** Submits the ticket. */
    Answer submit() {
        return product.intakeOf(draft.customer()).submit(draft).orFail();
    }

    /** How long to wait, in milliseconds of real time, before the next fact. */
    long pause() {
        return random.nextLong(300, 9_000);
    }

    /**
     * Sends the next fact.
     *
     * @throws IllegalStateException if the answer is neither 2xx nor a refusal for the ticket's status
     */
    void next(String reference) {
        RandomFact fact = RandomFact.any(random);
        var intake = fact.byCustomer() ? product.intakeOf(draft.customer()) : product.intakeOfAgent();
        Answer answer = intake.change(reference, fact.what(), fact.body());
        if (answer.status() == 409) {
            refused++;
        } else {
            answer.orFail();
            accepted++;
        }
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }
}
