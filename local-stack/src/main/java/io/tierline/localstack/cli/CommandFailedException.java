package io.tierline.localstack.cli;

/** A command cannot be carried out; the message is the one line that the person reads. */
final class CommandFailedException extends RuntimeException {
    CommandFailedException(String message) {
        super(message);
    }
}
