package io.tierline.escalation.migrating.model;

import io.tierline.policy.escalation.Deadline;
import java.util.List;

/** What became of one ticket. */
public sealed interface TicketMigration {

    /** For instance {@code TL-1042}. */
    String reference();

    /**
     * It is under the new version.
     *
     * @param from the version that it was under
     */
    record Moved(String reference, String from, List<Deadline> before, List<Deadline> after)
            implements TicketMigration {
        public Moved {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Whether any promise stands otherwise than before. */
        public boolean isChange() {
            return !before.equals(after);
        }
    }

    /** It stays under the version that it was under. */
    record Left(String reference, String reason) implements TicketMigration {}
}
