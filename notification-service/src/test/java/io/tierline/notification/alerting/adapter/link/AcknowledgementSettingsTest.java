package io.tierline.notification.alerting.adapter.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service's own application.properties, and what an installation adds. */
class AcknowledgementSettingsTest {
    private static final String SECRET = "tierline.acknowledgement.secret";

    @Test
    void namesTheSettingWithoutWhichTheServiceDoesNotStart() {
        Map<String, String> withoutOwnSecret =
                Map.of("tierline.phone.secret", "the phone's, of more than 32 characters");

        assertThatThrownBy(() -> config(withoutOwnSecret))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(SECRET)
                .hasMessageContaining("required");
    }

    @Test
    void makesLinksGoodForAWeekUnlessToldOtherwise() {
        AcknowledgementSettings settings =
                config(Map.of(SECRET, "a secret of its own")).getConfigMapping(AcknowledgementSettings.class);

        assertThat(settings.secret()).isEqualTo("a secret of its own");
        assertThat(settings.lifetime()).isEqualTo(Duration.ofDays(7));
    }

    private static SmallRyeConfig config(Map<String, String> installation) {
        try {
            return new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withMapping(AcknowledgementSettings.class)
                    .withSources(new PropertiesConfigSource(
                            AcknowledgementSettings.class.getResource("/application.properties")))
                    .withSources(new PropertiesConfigSource(installation, "installation", 500))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
