package io.tierline.localstack.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks processes to end, each by its id. */
public final class Signals {
    private Signals() {}

    /** Sends one signal to one process; a process that is gone is no error. */
    public static void send(String signal, ProcessHandle process) {
        OwnSession.works("sh", "-c", "kill -" + signal + " " + process.pid());
    }

    /**
     * Asks a process to end and makes it end if it does not.
     *
     * @param signal the polite request, without {@code SIG}
     * @param patience real time that it has for that
     */
    public static void end(ProcessHandle process, String signal, Duration patience) {
        send(signal, process);
        awaitEnd(process, patience);
    }

    /** Waits for the end of a process that was asked to end, and makes it end if it does not. */
    public static void awaitEnd(ProcessHandle process, Duration patience) {
        if (!hasEnded(process, patience)) {
            process.destroyForcibly();
            hasEnded(process, Duration.ofSeconds(5));
        }
    }

    private static boolean hasEnded(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for process " + process.pid() + " failed", e);
        }
    }
}
