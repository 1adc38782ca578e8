package io.tierline.notification.people.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How vacant roles are looked for; real time. */
@ConfigMapping(prefix = "tierline.vacancies")
public interface VacancySettings {
    /** How often. */
    @WithDefault("60s")
    Duration poll();
}
