package io.tierline.notification.people.application;

import io.tierline.kit.database.Sql;
import io.tierline.notification.people.model.HeldRoles;
import java.util.List;

/** Knows which roles somebody holds. */
@FunctionalInterface
public interface HeldRolesStore {
    /** Of every support organisation, for each programme that it has staff or customers of. */
    List<HeldRoles> all(Sql sql);
}
