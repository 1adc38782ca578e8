package io.tierline.kit.outbox;

/** The broker did not take a row and did not refuse it: the relay rests and sends it again. */
final class BrokerAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerAwayException(OutboxRow row, Throwable cause) {
        super("outbox row " + row.id() + " is not acknowledged", cause);
    }
}
