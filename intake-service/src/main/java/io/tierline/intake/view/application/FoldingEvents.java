package io.tierline.intake.view.application;

import io.tierline.events.EventEnvelope;
import io.tierline.intake.view.model.ViewState;
import io.tierline.kit.consume.Decider;
import io.tierline.kit.consume.Decision;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Folds the other services' events into the view; says nothing itself. */
public final class FoldingEvents implements Decider<ViewState> {

    /**
     * The state with the event.
     *
     * @throws IllegalArgumentException if intake never accepted such a ticket: the event is poison
     */
    @Override
    public Decision<ViewState> decide(@Nullable ViewState state, EventEnvelope event, Instant now) {
        if (state == null) {
            throw new IllegalArgumentException("there is no ticket " + event.ticketId());
        }
        return Decision.silently(state.after(event));
    }
}
