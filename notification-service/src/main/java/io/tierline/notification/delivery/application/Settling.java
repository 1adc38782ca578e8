package io.tierline.notification.delivery.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.Sql;
import io.tierline.kit.telemetry.Lateness;
import io.tierline.kit.telemetry.ServiceMetrics;
import io.tierline.notification.delivery.model.Backoff;
import io.tierline.notification.delivery.model.Delivery.Attempted;
import io.tierline.notification.delivery.model.Notification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Writes what became of deliveries, and counts it once it is committed. */
@ApplicationScoped
public class Settling {
    private static final Logger LOG = Logger.getLogger(Settling.class);

    private final OutcomeStore outcomes;
    private final CallRefusals refusals;
    private final TierlineClock clock;
    private final Backoff backoff;
    private final Duration callGap;
    private final ServiceMetrics metrics;
    private final Timer dueToAccepted;

    /** With the waits of the settings. */
    public Settling(
            OutcomeStore outcomes,
            CallRefusals refusals,
            TierlineClock clock,
            DeliverySettings settings,
            ServiceMetrics metrics,
            MeterRegistry registry) {
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.clock = clock;
        this.backoff = new Backoff(settings.firstWait(), settings.longestWait());
        this.callGap = settings.minimumCallGap();
        this.metrics = metrics;
        this.dueToAccepted = Timer.builder("tierline.delivery.latency")
                .description("Real time from the instant at which a notification was due to a provider's yes")
                .publishPercentileHistogram()
                .maximumExpectedValue(Duration.ofMinutes(10))
                .register(registry);
    }

    /** Writes the answers of providers in the caller's transaction, and gives what they changed. */
    List<Settlement> settle(Sql sql, List<Attempted> answered) {
        Instant realNow = clock.realNow();
        List<Settlement> settlements = answered.stream()
                .map(attempted ->
                        Settlement.of(attempted, realNow, realNow.plus(waitAfter(attempted)), realNow.plus(callGap)))
                .toList();
        List<Settlement> effective = outcomes.settle(sql, settlements, clock.now());
        List<Notification> refused = effective.stream()
                .filter(Settlement::refusesAnAlertsCall)
                .map(settlement -> settlement.attempted().delivery().notification())
                .toList();
        if (!refused.isEmpty()) {
            refusals.refused(sql, refused);
        }
        return effective;
    }

    /** Counts and logs what is committed. */
    void committed(List<Settlement> settlements) {
        settlements.forEach(this::count);
    }

    private void count(Settlement settlement) {
        Notification notification = settlement.attempted().delivery().notification();
        String channel = notification.channel().wireName();
        switch (settlement.state()) {
            case SENT ->
                dueToAccepted.record(
                        Lateness.countable(clock.realSince(notification.cause().dueAt())));
            case QUEUED, FAILED, CANCELLED -> warn(settlement, notification);
        }
        metrics.delivered(channel, outcome(settlement));
    }

    private static void warn(Settlement settlement, Notification notification) {
        LOG.warnf(
                "%s: %s %s to %s for event %s: %s (try %d): %s",
                settlement.attempted().delivery().ticket().reference(),
                notification.channel().wireName(),
                notification.id(),
                notification.recipient().role(),
                notification.cause().eventId(),
                outcome(settlement),
                settlement.attempted().delivery().tries(),
                settlement.reason());
    }

    private static String outcome(Settlement settlement) {
        return settlement.state() == Settlement.State.QUEUED
                ? "retried"
                : settlement.state().name().toLowerCase(Locale.ROOT);
    }

    private Duration waitAfter(Attempted attempted) {
        return backoff.waitAfter(
                attempted.delivery().tries(), ThreadLocalRandom.current().nextDouble());
    }
}
