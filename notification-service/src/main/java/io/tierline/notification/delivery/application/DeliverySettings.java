package io.tierline.notification.delivery.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How deliveries are worked off; all durations are real time. */
@ConfigMapping(prefix = "tierline.delivery")
public interface DeliverySettings {
    /** The most deliveries that this process has under way. */
    @WithDefault("64")
    int concurrency();

    /** After so long without an answer a try counts as failed. */
    @WithDefault("20s")
    Duration timeout();

    /** How long a claimed notification is left to its claimer; longer than a try can take. */
    @WithDefault("60s")
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

    /** How often the queue is looked at when nobody says that it has something. */
    @WithDefault("100ms")
    Duration poll();
}
