package io.tierline.notification.alerting.adapter.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.notification.alerting.adapter.link.SignedLinks.Grant;
import io.tierline.notification.alerting.adapter.link.SignedLinks.Reading;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
    private static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-000000000003");
    private static final Instant MADE = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-11-28T12:00:00Z");
    private static final String SECRET = "a secret of thirty-two characters";

    private final SignedLinks links = links(SECRET, MADE);

    @Test
    void readsWhatItMade() {
        URI link = links.linkFor("default", ESCALATION, "s-7");

        assertThat(link.toString()).startsWith("http://127.0.0.1:8083/v1/acknowledgements/");
        assertThat(links.read(tokenOf(link))).isEqualTo(new Reading.Good(new Grant("default", ESCALATION, "s-7")));
    }

    @Test
    void keepsTenantAndPersonApart() {
        String one = tokenOf(links.linkFor("dach", ESCALATION, "s-7"));
        String other = tokenOf(links.linkFor("dachs", ESCALATION, "-7"));

        assertThat(links.read(one)).isEqualTo(new Reading.Good(new Grant("dach", ESCALATION, "s-7")));
        assertThat(links.read(other)).isEqualTo(new Reading.Good(new Grant("dachs", ESCALATION, "-7")));
    }

    @Test
    void isGoodForSevenDaysAndNoLonger() {
        String token = tokenOf(links.linkFor("default", ESCALATION, "s-7"));

        assertThat(links(SECRET, EXPIRES.minusMillis(1)).read(token)).isInstanceOf(Reading.Good.class);
        assertThat(links(SECRET, EXPIRES).read(token)).isEqualTo(new Reading.Expired(EXPIRES));
    }

    @Test
    void doesNotReadWhatAnotherSecretSigned() {
        String token =
                tokenOf(links("another secret, also long enough to sign", MADE).linkFor("default", ESCALATION, "s-7"));

        assertThat(links.read(token)).isEqualTo(new Reading.Forged());
    }

    @Test
    void doesNotReadATokenOfWhichAnyCharacterWasChanged() {
        String token = tokenOf(links.linkFor("default", ESCALATION, "s-7"));

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character %d", i)
                    .isEqualTo(new Reading.Forged());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA"})
    void doesNotReadNonsense(String token) {
        assertThat(links.read(token)).isEqualTo(new Reading.Forged());
    }

    @Test
    void doesNotEvenLookAtEndlessTokens() {
        assertThat(links.read("A".repeat(100_000))).isEqualTo(new Reading.Forged());
    }

    private static String tokenOf(URI link) {
        String path = link.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static SignedLinks links(String secret, Instant now) {
        return new SignedLinks(URI.create("http://127.0.0.1:8083"), secret, Duration.ofDays(7), () -> now);
    }
}
