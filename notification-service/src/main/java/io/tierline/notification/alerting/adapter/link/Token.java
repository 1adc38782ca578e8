package io.tierline.notification.alerting.adapter.link;

import io.tierline.notification.alerting.adapter.link.SignedLinks.Grant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What is signed: the escalation, the end in whole seconds, the tenant after its length, and the person.
 *
 * @param expiresAt in real time
 */
record Token(Grant grant, Instant expiresAt) {
    private static final int FIXED_LENGTH = 3 * Long.BYTES + Short.BYTES;

    byte[] bytes() {
        byte[] tenant = grant.tenant().getBytes(StandardCharsets.UTF_8);
        byte[] person = grant.recipientId().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FIXED_LENGTH + tenant.length + person.length)
                .putLong(grant.escalationId().getMostSignificantBits())
                .putLong(grant.escalationId().getLeastSignificantBits())
                .putLong(expiresAt.getEpochSecond())
                .putShort((short) tenant.length)
                .put(tenant)
                .put(person)
                .array();
    }

    /** Reads what {@link #bytes} wrote; only for bytes whose signature is right. */
    static Token of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        var escalationId = new UUID(buffer.getLong(), buffer.getLong());
        Instant expiresAt = Instant.ofEpochSecond(buffer.getLong());
        byte[] tenant = new byte[Short.toUnsignedInt(buffer.getShort())];
        buffer.get(tenant);
        String person = StandardCharsets.UTF_8.decode(buffer).toString();
        return new Token(new Grant(new String(tenant, StandardCharsets.UTF_8), escalationId, person), expiresAt);
    }
}
