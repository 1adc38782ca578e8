package io.tierline.localstack.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Puts a process into a session of its own, so that Ctrl-C at the terminal reaches only the supervisor, and has the
 * kernel end it should the supervisor be killed. Both need util-linux; without it a process starts as it is, and what a
 * killed supervisor leaves behind is ended by the next {@code up} or {@code down}.
 */
public final class OwnSession {
    private static final boolean SETSID = works("setsid", "true");
    private static final boolean DEATH_SIGNAL = works("setpriv", "--pdeathsig", "TERM", "true");

    private OwnSession() {}

    /** The command in a session of its own that outlives whoever starts it. */
    public static List<String> detached(List<String> command) {
        List<String> wrapped = new ArrayList<>();
        if (SETSID) {
            wrapped.add("setsid");
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /**
     * The command in a session of its own that ends with whoever starts it.
     *
     * @param signal what the kernel sends when the thread that started the process is gone
     */
    public static List<String> bound(List<String> command, String signal) {
        List<String> wrapped = new ArrayList<>();
        if (DEATH_SIGNAL) {
            wrapped.addAll(List.of("setpriv", "--pdeathsig", signal));
        }
        wrapped.addAll(command);
        return detached(wrapped);
    }

    /** Whether a command can be run here and exits with 0. */
    public static boolean works(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
