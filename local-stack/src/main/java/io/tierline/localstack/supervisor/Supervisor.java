package io.tierline.localstack.supervisor;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.process.NotReadyException;
import io.tierline.localstack.process.PidFile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** Runs one stack from its start until this program is told to end. */
public final class Supervisor {
    /** Name of its pid file and log. */
    public static final String NAME = "supervisor";

    private final StackOptions options;
    private final Journal journal;
    private final StackDirectory directory;

    /** Of a stack that does not run yet. */
    public Supervisor(StackOptions options, Journal journal) {
        this.options = options;
        this.journal = journal;
        this.directory = options.directory();
    }

    /**
     * Returns after everything has ended again.
     *
     * @return exit code: 0 if it was told to end, 1 if the stack did not come up
     */
    public int run() throws IOException, InterruptedException {
        directory.create();
        PidFile pidFile = new PidFile(directory.run().resolve(NAME + ".pid"));
        pidFile.write(ProcessHandle.current());
        StackState state = new StackState(StackState.Phase.STARTING, options.portOffset(), options.speed());
        state.keepIn(directory);
        StackState.Phase end = runStack(state);
        state.in(end).keepIn(directory);
        pidFile.delete();
        return end == StackState.Phase.FAILED ? 1 : 0;
    }

    private StackState.Phase runStack(StackState state) {
        try {
            Stack stack = Stack.start(options, journal);
            try {
                return runUntilTold(stack, state);
            } finally {
                Thread.interrupted();
                stack.stop();
                journal.say("everything ended");
            }
        } catch (InterruptedException e) {
            return StackState.Phase.STOPPED;
        } catch (NotReadyException | IOException | SQLException | IllegalStateException e) {
            journal.say("it did not come up: " + e.getMessage());
            return StackState.Phase.FAILED;
        }
    }

    private StackState.Phase runUntilTold(Stack stack, StackState state)
            throws IOException, SQLException, InterruptedException {
        stack.awaitReady();
        stack.seed();
        state.in(StackState.Phase.READY).keepIn(directory);
        journal.say("everything ready");
        new CountDownLatch(1).await();
        return StackState.Phase.STOPPED;
    }
}
