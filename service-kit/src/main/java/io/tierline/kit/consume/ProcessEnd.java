package io.tierline.kit.consume;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;

/** The end of this process as a failure; whoever watches it starts it again. */
@ApplicationScoped
class ProcessEnd {
    /** Returns at once. */
    void begin() {
        Quarkus.asyncExit(1);
    }
}
