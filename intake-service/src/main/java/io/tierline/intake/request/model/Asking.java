package io.tierline.intake.request.model;

import io.tierline.events.Actor;
import io.tierline.kit.auth.Caller;
import java.util.Optional;

/**
 * Who asks, and within which trace.
 *
 * @param trace empty if the client traces nothing
 */
public record Asking(Caller caller, Optional<TraceParent> trace) {

    /** The support organisation. */
    public String tenant() {
        return caller.tenant();
    }

    /** The caller as the actor of a fact that came by a channel. */
    public Actor actor(String channel) {
        return caller.actor(channel);
    }
}
