package io.tierline.kit.loop;

/** The service stops before the work was done; nothing is lost, it will be offered again. */
public final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Thrown by whoever waits when the service stops. */
    public StoppedException() {
        super("the service is stopping");
    }
}
