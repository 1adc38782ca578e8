package io.tierline.policy;

import java.util.Set;

/**
 * A fact that changes the severity at once (H2, H7).
 *
 * @param from the severities that it changes; empty: every one
 * @param facts the numbers of the facts behind it, for explanations; empty where the file names none
 */
public record SeverityChange(SeverityCause cause, Set<String> from, String to, String facts) {

    public SeverityChange {
        from = Set.copyOf(from);
    }

    /** Whether it changes this severity. */
    public boolean covers(SeverityCause happened, String severity) {
        return cause == happened && (from.isEmpty() || from.contains(severity));
    }
}
