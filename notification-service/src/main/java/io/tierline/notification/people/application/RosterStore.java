package io.tierline.notification.people.application;

import io.tierline.kit.database.Sql;
import io.tierline.notification.people.model.Roster;

/** Knows everybody who can be told or called. */
@FunctionalInterface
public interface RosterStore {
    /** The roster as the caller's transaction sees it. */
    Roster current(Sql sql);
}
