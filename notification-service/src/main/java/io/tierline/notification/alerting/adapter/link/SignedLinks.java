package io.tierline.notification.alerting.adapter.link;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.notification.delivery.application.AcknowledgementLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads links that name one escalation of one tenant and one person, signed with HMAC-SHA-256. A token is good
 * for taking that one alert and nothing else, for some days of real time, and is worth nothing once the alert has ended; so
 * nothing of it is stored.
 */
@ApplicationScoped
public class SignedLinks implements AcknowledgementLinks {
    private static final String PURPOSE = "tierline acknowledgement 2\n";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_LENGTH = 32;
    private static final int LONGEST_TOKEN = 1_024;

    private final URI base;
    private final SecretKeySpec key;
    private final Duration lifetime;
    private final InstantSource realTime;

    /** With the installation's secret. */
    @Inject
    public SignedLinks(PublicSettings address, AcknowledgementSettings settings, TierlineClock clock) {
        this(address.url(), settings.secret(), settings.lifetime(), clock::realNow);
    }

    /** With a secret and a lifetime of one's own. */
    public SignedLinks(URI base, String secret, Duration lifetime, InstantSource realTime) {
        this.base = base;
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.lifetime = lifetime;
        this.realTime = realTime;
    }

    /** Who may take which alert by a token. */
    public record Grant(String tenant, UUID escalationId, String recipientId) {}

    /** What a token is worth. */
    public sealed interface Reading {
        /** It may be used. */
        record Good(Grant grant) implements Reading {}

        /** It was good until {@code at}, in real time. */
        record Expired(Instant at) implements Reading {}

        /** This service did not make it. */
        record Forged() implements Reading {}
    }

    @Override
    public URI linkFor(String tenant, UUID escalationId, String recipientId) {
        var grant = new Grant(tenant, escalationId, recipientId);
        byte[] content = new Token(grant, realTime.instant().plus(lifetime)).bytes();
        byte[] signed = Arrays.copyOf(content, content.length + SIGNATURE_LENGTH);
        System.arraycopy(sign(content), 0, signed, content.length, SIGNATURE_LENGTH);
        return URI.create(base + "/v1/acknowledgements/"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signed));
    }

    /** What a token is worth now. */
    public Reading read(String token) {
        byte[] bytes = decoded(token);
        if (bytes.length <= SIGNATURE_LENGTH) {
            return new Reading.Forged();
        }
        byte[] content = Arrays.copyOfRange(bytes, 0, bytes.length - SIGNATURE_LENGTH);
        byte[] signature = Arrays.copyOfRange(bytes, bytes.length - SIGNATURE_LENGTH, bytes.length);
        return MessageDigest.isEqual(signature, sign(content)) ? worth(Token.of(content)) : new Reading.Forged();
    }

    private Reading worth(Token token) {
        return realTime.instant().isBefore(token.expiresAt())
                ? new Reading.Good(token.grant())
                : new Reading.Expired(token.expiresAt());
    }

    private static byte[] decoded(String token) {
        try {
            return token.length() > LONGEST_TOKEN
                    ? new byte[0]
                    : Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] sign(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }
}
