package io.tierline.escalation.clocks.application;

import io.smallrye.mutiny.Uni;
import io.tierline.kit.database.RequestRole;
import java.util.Optional;

/** Looks a ticket's clocks up for somebody. */
public interface ReadingClocks {
    /**
     * The clocks of a ticket and their history; empty if there is none with this reference that the role may see.
     *
     * @param reference for instance {@code TL-1042}
     */
    Uni<Optional<KnownClock>> find(RequestRole role, String reference);
}
