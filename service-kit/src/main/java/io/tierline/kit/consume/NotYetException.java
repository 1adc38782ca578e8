package io.tierline.kit.consume;

/** A decision needs something that will be there soon, for instance a policy version on its way. Never a dead letter. */
public final class NotYetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is awaited. */
    public NotYetException(String message) {
        super(message);
    }
}
