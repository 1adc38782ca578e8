package io.tierline.localstack.cli;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Signals;
import io.tierline.localstack.supervisor.Leftovers;
import io.tierline.localstack.supervisor.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends a stack and everything that it may have left behind. */
record Ending(StackDirectory directory, PrintStream out) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Returns when no process of the stack is left. */
    void end(ProcessHandle supervisor) throws IOException, InterruptedException {
        LogFollower log = LogFollower.fromEnd(directory.log(Supervisor.NAME), out);
        long limit = System.nanoTime() + PATIENCE.toNanos();
        Signals.send("TERM", supervisor);
        while (Signals.lives(supervisor) && System.nanoTime() < limit) {
            TimeUnit.MILLISECONDS.sleep(50);
            log.printNew();
        }
        log.printNew();
        endLeftovers();
    }

    /** Ends what has no supervisor any more. */
    void endLeftovers() throws IOException, InterruptedException {
        new Leftovers(directory, out::println).end();
    }
}
