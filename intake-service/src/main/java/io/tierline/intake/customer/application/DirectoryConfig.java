package io.tierline.intake.customer.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The nightly publication of the directory. */
@ConfigMapping(prefix = "tierline.directory")
public interface DirectoryConfig {
    /** The hour of the day at which every customer is published again, 0 to 23, in UTC and real time. */
    @WithDefault("18") // 03:00 in Japan
    @Min(0)
    @Max(23)
    int hour();
}
