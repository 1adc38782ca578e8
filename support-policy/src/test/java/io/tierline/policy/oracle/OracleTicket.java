package io.tierline.policy.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as it was submitted. Region, language and level change nothing for this programme (S7, S14); they are here
 * so that a comparison shows that they change nothing.
 */
record OracleTicket(
        Instant submittedAt,
        @Nullable String severity,
        String channel,
        String region,
        String language,
        @Nullable String level) {}
