package io.tierline.kit.clock;

import io.quarkus.runtime.Startup;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The one clock. Real time is the database's, read at start, checked every 10 s and carried on by monotonic time;
 * product time is real time to the stored scale. Neither ever runs backwards.
 */
@Startup
@ApplicationScoped
public class TierlineClock {
    private static final Logger LOG = Logger.getLogger(TierlineClock.class);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);
    private static final Duration CHECK_AGAIN = Duration.ofSeconds(1);
    private static final Duration FROZEN = Duration.ofDays(1);

    private record State(Anchor anchor, Scale scale, boolean trusted) {}

    private final DatabaseClock database;
    private final AtomicReference<Instant> latestReal = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private final BackgroundLoop checks;
    private volatile State state;

    /** Reads the database's clock; blocks, so the bean is made at start and never on an event loop. */
    public TierlineClock(DatabaseClock database) {
        this.database = database;
        ClockReading first = database.read();
        this.state = new State(first.anchor(), first.scale(), true);
        this.checks = BackgroundLoop.start("clock-check", this::check);
    }

    /** The product's time, scaled: for facts and deadlines. */
    public Instant now() {
        State current = state;
        return latest.accumulateAndGet(current.scale().at(real(current)), TierlineClock::later);
    }

    /** Real time: for leases, back-off, watchdogs, retention, ids and metrics. */
    public Instant realNow() {
        return latestReal.accumulateAndGet(real(state), TierlineClock::later);
    }

    /**
     * How much real time is left until an instant of the product's clock; zero if it is past, a day if the clock is
     * frozen.
     */
    public Duration realUntil(Instant instant) {
        Duration left = Duration.between(now(), instant);
        if (left.isNegative() || left.isZero()) {
            return Duration.ZERO;
        }
        return state.scale().running() ? state.scale().real(left) : FROZEN;
    }

    /** How much real time has passed since an instant of the product's clock; zero if it is still to come. */
    public Duration realSince(Instant instant) {
        Duration passed = Duration.between(instant, now());
        return passed.isNegative() ? Duration.ZERO : state.scale().real(passed);
    }

    /** How much the product's clock moves on, while it runs, in so much real time. */
    public Duration inProduct(Duration real) {
        return state.scale().product(real);
    }

    /**
     * Whether the last check found this clock within 250 ms of the database's. If not, nobody may claim timers or
     * decide; the clock has then taken over the database's time and is trusted when the next check agrees.
     */
    public boolean trusted() {
        return state.trusted();
    }

    @PreDestroy
    void stop() {
        checks.close();
    }

    private Duration check() {
        ClockReading reading = database.read();
        State before = state;
        boolean confirmed = reading.confirms(before.anchor());
        if (!confirmed) {
            LOG.errorf(
                    "the clock is off by %s against the database's; nothing is claimed or decided until they agree",
                    before.anchor().aheadOf(reading.anchor()));
        } else if (!before.trusted()) {
            LOG.info("the clock agrees with the database's again");
        }
        state = new State(reading.anchor(), reading.scale(), confirmed);
        return confirmed ? CHECK_EVERY : CHECK_AGAIN;
    }

    private static Instant real(State state) {
        return state.anchor().at(System.nanoTime());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
