package io.tierline.localstack.process;

/** Where a line goes that says what the stack does. */
@FunctionalInterface
public interface Journal {
    /** @param line one line, without its end */
    void say(String line);
}
