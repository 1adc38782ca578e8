package io.tierline.notification.alerting.adapter.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.notification.alerting.adapter.link.SignedLinks.Grant;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedLinksTest {
    private static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-000000000003");

    private final SignedLinks links = links("secret");

    @Test
    void readsWhatItMade() {
        URI link = links.linkFor("default", ESCALATION, "s-7");

        assertThat(link.toString()).startsWith("http://127.0.0.1:8083/v1/acknowledgements/");
        assertThat(links.read(tokenOf(link))).contains(new Grant(ESCALATION, "s-7"));
    }

    @Test
    void doesNotReadWhatAnotherSecretSigned() {
        assertThat(links.read(links("other").tokenFor(ESCALATION, "s-7"))).isEmpty();
    }

    @Test
    void doesNotReadATokenOfWhichAnyCharacterWasChanged() {
        String token = links.tokenFor(ESCALATION, "s-7");

        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(links.read(token.substring(0, i) + other + token.substring(i + 1)))
                    .as("character %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64!", "AAAA"})
    void doesNotReadNonsense(String token) {
        assertThat(links.read(token)).isEmpty();
    }

    @Test
    void doesNotEvenLookAtEndlessTokens() {
        assertThat(links.read("A".repeat(100_000))).isEmpty();
    }

    private static String tokenOf(URI link) {
        String path = link.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static SignedLinks links(String secret) {
        return new SignedLinks(() -> URI.create("http://127.0.0.1:8083"), () -> secret);
    }
}
