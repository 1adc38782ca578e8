package io.tierline.notification.delivery.adapter.voice;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where the phone provider reports key presses. */
@ConfigMapping(prefix = "tierline.callback")
public interface CallbackSettings {
    /** This service as the provider sees it. */
    URI url();
}
