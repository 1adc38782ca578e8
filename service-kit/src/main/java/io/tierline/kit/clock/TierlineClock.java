package io.tierline.kit.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The one clock. Real time is the database's, read at start, checked every 10 s and carried on by monotonic time;
 * product time is real time to the stored scale. Neither ever runs backwards.
 */
@ApplicationScoped
public class TierlineClock {
    private static final Logger LOG = Logger.getLogger(TierlineClock.class);
    private static final Duration CHECK_EVERY = Duration.ofSeconds(10);
    private static final Duration CHECK_AGAIN = Duration.ofSeconds(1);
    private static final Duration FROZEN = Duration.ofDays(1);

    private record State(Anchor anchor, Scale scale, boolean trusted) {}

    private final Supplier<ClockReading> database;
    private final LongSupplier monotonicNanos;
    private final AtomicReference<Instant> latestReal = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile State state;
    private @Nullable BackgroundLoop checks;

    /** Reads the database's clock; blocks, so the bean is made at start and never on an event loop. */
    @Inject
    public TierlineClock(DatabaseClock database) {
        this(database::read, System::nanoTime);
    }

    TierlineClock(Supplier<ClockReading> database, LongSupplier monotonicNanos) {
        this.database = database;
        this.monotonicNanos = monotonicNanos;
        ClockReading first = database.get();
        this.state = new State(first.anchor(), first.scale(), true);
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
        Scale scale = state.scale();
        return scale.running() ? scale.real(left) : FROZEN;
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

    void start(@Observes StartupEvent event) {
        checks = BackgroundLoop.start("clock-check", this::check);
    }

    void stop(@Observes ShutdownEvent event) {
        if (checks != null) {
            checks.close();
        }
    }

    /** Compares with the database, and takes over its time. */
    Duration check() {
        ClockReading reading = database.get();
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

    private Instant real(State current) {
        return current.anchor().at(monotonicNanos.getAsLong());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
