package io.tierline.localstack.process;

/** Where a line goes that says what the stack does. */
@FunctionalInterface
public interface Journal {
    /**
     * Writes it down.
     *
     * @param line one line, without its end
     */
    void say(String line);
}
