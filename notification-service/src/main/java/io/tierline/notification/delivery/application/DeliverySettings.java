package io.tierline.notification.delivery.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.tierline.notification.delivery.model.Channel;
import java.time.Duration;

/** How deliveries are worked off; all durations are real time. */
@ConfigMapping(prefix = "tierline.delivery")
public interface DeliverySettings {
    /** Mail. */
    EmailLimits email();

    /** Calls. */
    PhoneLimits phone();

    /** What one channel has to itself, so that its provider's silence delays nobody else's messages. */
    interface Limits {
        /** The most deliveries that this process has under way. */
        int concurrency();

        /** After so long without an answer a try counts as failed. */
        Duration timeout();
    }

    /** Mail servers may think for long about a message. */
    interface EmailLimits extends Limits {
        @Override
        @WithDefault("64")
        int concurrency();

        @Override
        @WithDefault("20s")
        Duration timeout();
    }

    /** Somebody waits to be woken: a provider that does not answer soon is asked again. */
    interface PhoneLimits extends Limits {
        @Override
        @WithDefault("32")
        int concurrency();

        @Override
        @WithDefault("5s")
        Duration timeout();
    }

    /** What a channel has to itself. */
    default Limits of(Channel channel) {
        return switch (channel) {
            case EMAIL -> email();
            case PHONE -> phone();
        };
    }

    /**
     * How long a claimed notification is left to a claimer that gives no sign of life; renewed several times in that time
     * while a try is under way.
     */
    @WithDefault("5s")
    Duration lease();

    /** The wait before the second try; it doubles from there. */
    @WithDefault("500ms")
    Duration firstWait();

    /** The longest wait between two tries. */
    @WithDefault("60s")
    Duration longestWait();

    /** Two calls of an alert are never closer than this. */
    @WithDefault("2s")
    Duration minimumCallGap();

    /** How long the first of some answers waits for others before they are settled together. */
    @WithDefault("50ms")
    Duration gather();

    /** How often the queue is looked at when nobody says that it has something. */
    @WithDefault("100ms")
    Duration poll();
}
