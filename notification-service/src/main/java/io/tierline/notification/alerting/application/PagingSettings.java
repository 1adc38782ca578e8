package io.tierline.notification.alerting.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The installation's limits to paging; all durations are real time. */
@ConfigMapping(prefix = "tierline.paging")
public interface PagingSettings {
    /** Rounds over all people on call before an alert falls silent; 0 calls on until somebody takes it. */
    @WithDefault("0")
    int rounds();

    /** How often due pagings are looked for at the least. */
    @WithDefault("250ms")
    Duration poll();

    /** The most tickets that are taken in one turn. */
    @WithDefault("200")
    int batch();
}
