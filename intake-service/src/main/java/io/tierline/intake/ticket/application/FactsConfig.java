package io.tierline.intake.ticket.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may be recorded. */
@ConfigMapping(prefix = "tierline.facts")
public interface FactsConfig {
    /**
     * How far, in real time, a fact's time may lie ahead of the clock. Escalation waits for a fact for 30 s and then refuses
     * it; the rest is for the clocks' differences.
     */
    @WithDefault("PT20S")
    Duration lead();
}
