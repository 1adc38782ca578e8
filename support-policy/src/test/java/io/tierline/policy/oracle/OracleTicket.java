package io.tierline.policy.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it was submitted. Where a programme does not look at a field, it is here so that a comparison shows that
 * it changes nothing (S7, S14).
 *
 * @param zone the customer's own; null with {@code country}: unknown
 */
record OracleTicket(
        Instant submittedAt,
        @Nullable String severity,
        String channel,
        String region,
        String language,
        @Nullable String level,
        @Nullable String zone,
        @Nullable String country) {

    /** The same ticket, submitted then. */
    OracleTicket submittedAt(Instant at) {
        return new OracleTicket(at, severity, channel, region, language, level, zone, country);
    }
}
