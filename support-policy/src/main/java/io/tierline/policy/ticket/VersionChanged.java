package io.tierline.policy.ticket;

import java.time.Instant;

/** The ticket was put under another version of its policy: that counts from here on. */
public record VersionChanged(Instant occurredAt, String to) implements HistoryEntry {}
