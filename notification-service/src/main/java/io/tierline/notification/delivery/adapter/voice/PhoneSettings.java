package io.tierline.notification.delivery.adapter.voice;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** The phone provider. */
@ConfigMapping(prefix = "tierline.phone")
public interface PhoneSettings {
    /** Where calls are asked for. */
    URI url();

    /** Shared with the provider; goes both ways. */
    String secret();
}
