package io.tierline.notification.people.application;

import io.tierline.events.DirectoryEntry;
import io.tierline.kit.database.Sql;
import java.util.List;

/** Keeps what is needed of the directory. */
@FunctionalInterface
public interface CustomerContacts {
    /** Takes entries over; one with a version that is not higher than the known one is ignored. */
    void put(Sql sql, List<DirectoryEntry> entries);
}
