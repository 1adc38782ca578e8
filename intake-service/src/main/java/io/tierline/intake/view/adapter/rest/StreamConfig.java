package io.tierline.intake.view.adapter.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How server-sent events are kept up. */
@ConfigMapping(prefix = "tierline.stream")
interface StreamConfig {
    /** After so much silence, in real time, a comment is sent, so that a client that is gone is noticed. */
    @WithDefault("PT15S")
    Duration heartbeat();
}
