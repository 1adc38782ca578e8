package io.tierline.kit.backlog;

/** The broker did not say how far the consumer group has come. */
final class NoAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswerException(Throwable cause) {
        super("the broker does not tell the backlog", cause);
    }
}
