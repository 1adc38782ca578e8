package io.tierline.policy.oracle;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Something that fired, in the order of the simulation contract; {@code detail} is empty where there is none. */
record OracleEntry(Instant at, String kind, String detail) implements Comparable<OracleEntry> {

    private static final Comparator<OracleEntry> ORDER = Comparator.comparing(OracleEntry::at)
            .thenComparing(OracleEntry::kind)
            .thenComparing(OracleEntry::detail);

    /** Of an escalation refused because it is too early: the instant from which it would be allowed. */
    Optional<Instant> allowedFrom() {
        boolean tooEarly = kind.equals("escalation-refused") && detail.endsWith("Z");
        return tooEarly ? Optional.of(Instant.parse(detail)) : Optional.empty();
    }

    @Override
    public int compareTo(OracleEntry other) {
        return ORDER.compare(this, other);
    }
}
