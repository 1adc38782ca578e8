package io.tierline.kit.consume;

import io.tierline.kit.event.EventDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an event.
 *
 * @param state the ticket's state from now on; null if there is still none
 * @param events what the service says about it, in order
 * @param <S> an immutable state
 */
public record Decision<S>(@Nullable S state, List<EventDraft> events) {
    public Decision {
        events = List.copyOf(events);
    }

    /** The state and nothing to say. */
    public static <S> Decision<S> silently(@Nullable S state) {
        return new Decision<>(state, List.of());
    }
}
