package io.tierline.notification.delivery.model;

/**
 * What is said to somebody.
 *
 * @param subject one line without control characters; for mail only
 * @param text the mail's body, or what is spoken
 */
public record Message(String subject, String text) {}
