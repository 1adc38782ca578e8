package io.tierline.policy.oracle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One fact of a case's timeline; {@code to} is the new severity or level where the event has one. */
record OracleFact(Instant at, String event, @Nullable String to) {}
