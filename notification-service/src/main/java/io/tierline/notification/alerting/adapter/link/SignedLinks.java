package io.tierline.notification.alerting.adapter.link;

import io.tierline.notification.delivery.application.AcknowledgementLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads links that name one escalation and one person, signed with HMAC-SHA-256. A token is good for taking that
 * one alert and nothing else, and is worth nothing once the alert has ended; so nothing of it is stored.
 */
@ApplicationScoped
public class SignedLinks implements AcknowledgementLinks {
    private static final String PURPOSE = "tierline acknowledgement 1\n";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_LENGTH = 16;
    private static final int SIGNATURE_LENGTH = 32;
    private static final int LONGEST_TOKEN = 512;

    private final URI base;
    private final SecretKeySpec key;

    /** With the installation's secret. */
    public SignedLinks(PublicSettings address, AcknowledgementSettings settings) {
        this.base = address.url();
        this.key = new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Who may take which alert by a token. */
    public record Grant(UUID escalationId, String recipientId) {}

    @Override
    public URI linkFor(String tenant, UUID escalationId, String recipientId) {
        return URI.create(base + "/v1/acknowledgements/" + tokenFor(escalationId, recipientId));
    }

    /** What a token grants; empty if this service did not make it. */
    public Optional<Grant> read(String token) {
        byte[] bytes = decoded(token);
        if (bytes.length <= ID_LENGTH + SIGNATURE_LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(bytes, 0, bytes.length - SIGNATURE_LENGTH);
        byte[] signature = Arrays.copyOfRange(bytes, bytes.length - SIGNATURE_LENGTH, bytes.length);
        return MessageDigest.isEqual(signature, sign(content)) ? Optional.of(grant(content)) : Optional.empty();
    }

    String tokenFor(UUID escalationId, String recipientId) {
        byte[] person = recipientId.getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(ID_LENGTH + person.length)
                .putLong(escalationId.getMostSignificantBits())
                .putLong(escalationId.getLeastSignificantBits())
                .put(person)
                .array();
        byte[] signed = ByteBuffer.allocate(content.length + SIGNATURE_LENGTH)
                .put(content)
                .put(sign(content))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private static Grant grant(byte[] content) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        var escalationId = new UUID(buffer.getLong(), buffer.getLong());
        return new Grant(
                escalationId, StandardCharsets.UTF_8.decode(buffer.slice()).toString());
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
