package io.tierline.escalation.waking.application;

import io.tierline.kit.loop.WakeSignal;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells this process's poller that a ticket may have to be woken earlier than it thought. */
@ApplicationScoped
public class DueSignal {
    private final WakeSignal signal = new WakeSignal();

    /** Says that clocks were stored; cheap, never blocks. */
    public void raise() {
        signal.raise();
    }

    /** What the poller rests on. */
    public WakeSignal signal() {
        return signal;
    }
}
