package io.tierline.policy;

import io.tierline.policy.ticket.SupportLevel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a plan: what it promises, and on what that hangs. */
public sealed interface PromiseTable {

    /**
     * What is promised to a ticket of this severity at this level.
     *
     * @throws IllegalArgumentException when the policy has no such severity
     */
    Promises row(String severity, SupportLevel level);

    /** The same row first, then those that a ticket of this severity can have had before it changed its level. */
    List<Promises> rows(String severity, SupportLevel level);

    /** The place of a row in words, for explanations. */
    String place(String severity, SupportLevel level);

    /** Every severity has its row. */
    record BySeverity(Map<String, Promises> promises) implements PromiseTable {

        public BySeverity {
            promises = Map.copyOf(promises);
        }

        @Override
        public Promises row(String severity, SupportLevel level) {
            Promises found = promises.get(severity);
            if (found == null) {
                throw new IllegalArgumentException("no severity " + severity + " in the plan");
            }
            return found;
        }

        @Override
        public List<Promises> rows(String severity, SupportLevel level) {
            return List.of(row(severity, level));
        }

        @Override
        public String place(String severity, SupportLevel level) {
            return "severity " + severity;
        }
    }

    /** Every support level has its row, whatever the severity (K6, K9, K10). */
    record ByLevel(Map<SupportLevel, Promises> promises) implements PromiseTable {

        public ByLevel {
            promises = Map.copyOf(new EnumMap<>(promises));
        }

        @Override
        public Promises row(String severity, SupportLevel level) {
            Promises found = promises.get(level);
            if (found == null) {
                throw new IllegalArgumentException("no level " + level.word() + " in the plan");
            }
            return found;
        }

        @Override
        public List<Promises> rows(String severity, SupportLevel level) {
            Stream<Promises> others = Stream.of(SupportLevel.values())
                    .filter(other -> other != level)
                    .map(other -> row(severity, other));
            return Stream.concat(Stream.of(row(severity, level)), others).toList();
        }

        @Override
        public String place(String severity, SupportLevel level) {
            return "level " + level.word();
        }
    }
}
