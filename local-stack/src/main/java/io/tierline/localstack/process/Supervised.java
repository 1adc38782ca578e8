package io.tierline.localstack.process;

import io.tierline.localstack.layout.StackDirectory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One daemon, started again whenever it ends, until it is told to stop.
 *
 * <p>The thread that starts the process waits for its end too: the kernel ties the process's life to the thread that
 * started it (see {@link OwnSession}).
 */
public final class Supervised {
    private final Daemon daemon;
    private final Path log;
    private final PidFile pidFile;
    private final Journal journal;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread keeper;
    private volatile @Nullable Process process;
    private volatile Backoff backoff = Backoff.NONE;

    /** Not yet started. */
    public Supervised(Daemon daemon, StackDirectory directory, Journal journal) {
        this.daemon = daemon;
        this.log = directory.log(daemon.name());
        this.pidFile = new PidFile(directory.run().resolve(daemon.name() + ".pid"));
        this.journal = journal;
        this.keeper = Thread.ofPlatform().name("keep-" + daemon.name()).unstarted(this::keepRunning);
    }

    /** Starts it, and goes on starting it. */
    public void start() {
        keeper.start();
    }

    /** What is kept running. */
    public Daemon daemon() {
        return daemon;
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** The process that runs now. */
    public Optional<ProcessHandle> running() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    /** How often in a row it ended soon after its start. */
    public int failures() {
        return backoff.failures();
    }

    /**
     * Ends all of them for good, at the same time.
     *
     * @param patience real time that each has to end in good order
     */
    public static void stopAll(List<Supervised> all, Duration patience) throws InterruptedException {
        all.forEach(Supervised::askToStop);
        for (Supervised one : all) {
            one.awaitEnd(patience);
        }
    }

    private void askToStop() {
        stopping.countDown();
        running().ifPresent(last -> Signals.send(daemon.stopSignal(), last));
    }

    private void awaitEnd(Duration patience) throws InterruptedException {
        Optional<ProcessHandle> last = running();
        if (last.isPresent()) {
            Signals.awaitEnd(last.get(), patience);
        }
        keeper.join();
    }

    private void keepRunning() {
        try {
            while (stopping.getCount() > 0) {
                long started = System.nanoTime();
                String ending = runOnce();
                backoff = backoff.afterRunning(Duration.ofNanos(System.nanoTime() - started));
                pauseAfter(ending);
            }
            pidFile.delete();
        } catch (IOException e) {
            journal.say(daemon.name() + ": its pid file could not be removed: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String runOnce() throws InterruptedException {
        try {
            daemon.prepare();
            Process started = launch();
            process = started;
            pidFile.write(started.toHandle());
            if (stopping.getCount() == 0) {
                Signals.send(daemon.stopSignal(), started.toHandle());
            }
            return "ended with exit code " + started.waitFor();
        } catch (IOException e) {
            return "could not be started: " + e.getMessage();
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = daemon.command();
        File file = log.toFile();
        return builder.command(OwnSession.bound(builder.command(), daemon.stopSignal()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file))
                .start();
    }

    private void pauseAfter(String ending) throws InterruptedException {
        Duration pause = backoff.pause();
        if (stopping.getCount() > 0) {
            journal.say("%s %s; started again in %d ms".formatted(daemon.name(), ending, pause.toMillis()));
            stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }
}
