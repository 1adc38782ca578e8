package io.tierline.kit.outbox;

import io.tierline.kit.loop.WakeSignal;
import jakarta.enterprise.context.ApplicationScoped;

/** Wakes this process's relay after a commit. Not NOTIFY, which serialises commits. */
@ApplicationScoped
public class OutboxSignal {
    private final WakeSignal signal = new WakeSignal();

    /** Says that rows were committed; cheap, never blocks, may be called from an event loop. */
    public void raise() {
        signal.raise();
    }

    WakeSignal signal() {
        return signal;
    }
}
