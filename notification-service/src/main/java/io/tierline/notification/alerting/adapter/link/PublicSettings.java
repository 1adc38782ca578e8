package io.tierline.notification.alerting.adapter.link;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** How people reach this service. */
@ConfigMapping(prefix = "tierline.public")
public interface PublicSettings {
    /** The address that links in mails begin with. */
    URI url();
}
