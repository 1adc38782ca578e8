package io.tierline.notification.people.application;

import io.tierline.kit.database.RequestRole;
import io.tierline.notification.people.model.StaffMember;
import java.util.List;

/** Keeps staff. */
public interface StaffStore {
    /**
     * Adds or replaces a staff member.
     *
     * @return whether the member is new
     */
    boolean put(RequestRole role, StaffMember member);

    /** All staff that the role may see, in calling order. */
    List<StaffMember> all(RequestRole role);
}
