package io.tierline.intake.request.model;

/**
 * What makes a repeat of a request known, besides the customer whom the transaction runs for.
 *
 * @param tenant the support organisation
 * @param principal the token's subject
 * @param path the path that was asked
 * @param key the header {@code Idempotency-Key}
 * @param fingerprint SHA-256 of the body's fields, in hex: the same key with another body is refused
 */
public record IdempotencyKey(String tenant, String principal, String path, String key, String fingerprint) {}
