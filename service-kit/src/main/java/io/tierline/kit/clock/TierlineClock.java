package io.tierline.kit.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.loop.BackgroundLoop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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

    private record State(Anchor anchor, Scale scale, boolean confirmed) {}

    private final Supplier<ClockReading> database;
    private final LongSupplier monotonicNanos;
    private final AtomicReference<Instant> latestReal = new AtomicReference<>(Instant.MIN);
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);
    private volatile State state;
    private boolean trustedBefore = true; // of the thread that checks
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
        Duration ahead = realAhead(instant);
        return ahead.isZero() || state.scale().running() ? ahead : FROZEN;
    }

    /** How much real time the product's clock needs to an instant, for as long as it runs; zero if it is past. */
    public Duration realAhead(Instant instant) {
        Duration left = Duration.between(now(), instant);
        return left.isNegative() ? Duration.ZERO : state.scale().real(left);
    }

    /** How much real time has passed since an instant of the product's clock; zero if it is still to come. */
    public Duration realSince(Instant instant) {
        Duration passed = Duration.between(instant, now());
        return passed.isNegative() ? Duration.ZERO : state.scale().real(passed);
    }

    /**
     * How far, in real time, an instant of the product's clock lies ahead of what the clock would show if it could run
     * backwards; zero if it is past. An instant that the clock gave leads it only while it stands.
     */
    public Duration leadOf(Instant instant) {
        State current = state;
        Duration ahead = Duration.between(current.scale().at(real(current)), instant);
        return ahead.isNegative() ? Duration.ZERO : current.scale().real(ahead);
    }

    /** How much the product's clock moves on, while it runs, in so much real time. */
    public Duration inProduct(Duration real) {
        return state.scale().product(real);
    }

    /**
     * Whether the last check found this clock within 250 ms of the database's, and what it gives is. If not, nobody may
     * claim timers or decide. The clock has then taken over the database's time: it is trusted when the next check agrees,
     * and when it no longer stands, as it does instead of running backwards.
     */
    public boolean trusted() {
        return state.confirmed() && standsFor().compareTo(ClockReading.TOLERANCE) <= 0;
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
        Anchor before = state.anchor();
        boolean confirmed = reading.confirms(before);
        if (!confirmed) {
            LOG.errorf(
                    "the clock is off by %s against the database's; nothing is claimed or decided until they agree",
                    before.aheadOf(reading.anchor()));
        }
        state = new State(reading.anchor(), reading.scale(), confirmed);
        boolean trusted = trusted();
        if (trusted && !trustedBefore) {
            LOG.info("the clock agrees with the database's again");
        }
        trustedBefore = trusted;
        return trusted ? CHECK_EVERY : CHECK_AGAIN;
    }

    /** For how much longer, in real time, the clock gives what it gave before. */
    private Duration standsFor() {
        Instant realGiven = latestReal.get();
        return longer(Duration.between(real(state), realGiven), leadOf(Objects.requireNonNull(latest.get())));
    }

    private Instant real(State current) {
        return current.anchor().at(monotonicNanos.getAsLong());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
