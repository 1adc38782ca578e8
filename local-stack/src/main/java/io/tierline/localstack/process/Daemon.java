package io.tierline.localstack.process;

import java.io.IOException;

/** A program that is to run as long as the stack does. */
public interface Daemon {
    /** Short name: of its log file, its pid file and in what a person reads. */
    String name();

    /**
     * Done before each start, the first and every other: makes what is missing, clears what a crash left behind.
     *
     * @throws IOException if it cannot be started now; it is tried again
     */
    void prepare() throws IOException, InterruptedException;

    /** The process to start, without redirects. */
    ProcessBuilder command();

    /** Whether it does its work now; answers within about a second. */
    boolean ready();

    /** Signal that asks it to end in good order, without {@code SIG}. */
    default String stopSignal() {
        return "TERM";
    }
}
