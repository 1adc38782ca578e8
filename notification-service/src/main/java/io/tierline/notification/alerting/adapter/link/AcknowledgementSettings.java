package io.tierline.notification.alerting.adapter.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** The signing of acknowledgement links. Without a secret the service does not start. */
@ConfigMapping(prefix = "tierline.acknowledgement")
public interface AcknowledgementSettings {
    /**
     * Signs the links; the same in all replicas, shared with nobody, and for nothing else. Changing it makes links in old
     * mails void.
     */
    @Size(min = 32, message = "must be a random text of at least 32 characters")
    String secret();

    /** How long a link is good for, in real time since its mail was written. */
    @WithDefault("P7D")
    Duration lifetime();
}
