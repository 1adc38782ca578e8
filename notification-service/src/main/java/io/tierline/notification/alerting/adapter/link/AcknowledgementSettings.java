package io.tierline.notification.alerting.adapter.link;

import io.smallrye.config.ConfigMapping;

/** The signing of acknowledgement links. */
@ConfigMapping(prefix = "tierline.acknowledgement")
public interface AcknowledgementSettings {
    /** Signs the links; the same in all replicas. Changing it makes links in old mails void. */
    String secret();
}
