package io.tierline.notification.delivery.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.kit.loop.WakeSignal;
import io.tierline.kit.outbox.OutboxSignal;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Delivery.Attempted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The delivery loop. Each turn is one transaction that settles the tries that were answered and claims as many
 * notifications as there are free places; then it hands those to the providers, and rests until some answer or the next
 * poll. A crash between a provider's yes and the commit leads to one repeat, with the same key, soon after: when the lease ends that nobody renews any more.
 */
@ApplicationScoped
public class Delivering {
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(2);

    private record Turn(List<Settlement> settled, List<Delivery> claimed) {}

    private final WorkerTransactions transactions;
    private final Claims claims;
    private final Settling settling;
    private final Sending sending;
    private final TierlineClock clock;
    private final OutboxSignal outbox;
    private final DeliverySettings settings;
    private final WakeSignal signal = new WakeSignal();
    private final Answers answers;
    private @Nullable BackgroundLoop loop;

    /** Wires the loop; it starts with the application. */
    public Delivering(
            WorkerTransactions transactions,
            Claims claims,
            Settling settling,
            Sending sending,
            TierlineClock clock,
            OutboxSignal outbox,
            DeliverySettings settings) {
        this.transactions = transactions;
        this.claims = claims;
        this.settling = settling;
        this.sending = sending;
        this.clock = clock;
        this.outbox = outbox;
        this.settings = settings;
        this.answers = new Answers(signal::raise, settings.gather());
    }

    /** Says that there may be something to deliver; cheap, never blocks. */
    public void wake() {
        signal.raise();
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("delivery", this::turn, signal);
    }

    /** Before the database's pool is closed. */
    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
            settleTheRest();
        }
    }

    /** What providers answer while the service stops is kept, so that nothing of it has to be repeated. */
    private void settleTheRest() {
        Instant end = clock.realNow().plus(LAST_ANSWERS);
        try {
            while (!claims.isEmpty() && clock.realNow().isBefore(end)) {
                signal.await(settings.poll());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        turn(sql -> List.of());
    }

    private Duration turn() {
        turn(claims::take);
        return settings.poll();
    }

    private void turn(Function<Sql, List<Delivery>> claiming) {
        List<Attempted> answered = answers.pending();
        Turn turn = transactions.call(sql -> new Turn(settling.settle(sql, answered), claiming.apply(sql)));
        answers.settled(answered);
        if (!turn.settled().isEmpty()) {
            outbox.raise();
            settling.committed(turn.settled());
        }
        turn.claimed().forEach(this::send);
    }

    private void send(Delivery delivery) {
        claims.begin(delivery);
        sending.send(delivery).subscribe().with(result -> {
            // In this order: a service that stops waits until nothing is under way, and then settles what has been
            // answered.
            answers.add(delivery.answered(result));
            claims.end(delivery);
        });
    }
}
