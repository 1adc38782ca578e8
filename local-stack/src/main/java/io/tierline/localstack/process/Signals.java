package io.tierline.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Asks processes to end, each by its id, and tells whether they have. */
public final class Signals {
    private static final Duration AFTER_KILL = Duration.ofSeconds(5);

    private Signals() {}

    /** Sends one signal to one process; a process that is gone is no error. */
    public static void send(String signal, ProcessHandle process) {
        send(signal, List.of(process));
    }

    /** Sends one signal to all of them at the same time, this program too if it is among them. */
    public static void send(String signal, Collection<ProcessHandle> processes) {
        String ids = processes.stream().map(process -> " " + process.pid()).collect(Collectors.joining());
        OwnSession.works("sh", "-c", "kill -" + signal + ids);
    }

    /**
     * Asks a process to end and makes it end if it does not.
     *
     * @param signal the polite request, without {@code SIG}
     * @param patience real time that it has for that
     */
    public static void end(ProcessHandle process, String signal, Duration patience) throws InterruptedException {
        send(signal, process);
        awaitEnd(process, patience);
    }

    /** Waits for the end of a process that was asked to end, and makes it end if it does not. */
    public static void awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, AFTER_KILL);
        }
    }

    /** Whether a process still does anything: one that ended and was not yet noticed by its parent does not. */
    public static boolean lives(ProcessHandle process) {
        return process.isAlive() && !isZombie(process);
    }

    private static boolean endsWithin(ProcessHandle process, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (lives(process) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return !lives(process);
    }

    private static boolean isZombie(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
