package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.supervisor.StackOptions;
import io.tierline.localstack.supervisor.StackState;
import io.tierline.localstack.supervisor.Supervisor;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts a stack and shows how it comes up.
 *
 * @param detached whether it goes on when this program ends
 */
record Starting(StackOptions options, boolean detached, PrintStream out) {
    /**
     * Returns when everything is ready.
     *
     * @return the supervisor
     * @throws CommandFailedException if a port is taken or something does not come up
     */
    Process start(LogFollower log) throws IOException, InterruptedException {
        StackDirectory directory = options.directory();
        new Ending(directory, out).endLeftovers();
        refuseTakenPorts(options.ports());
        directory.create();
        Libraries program = new Installation(options.project(), directory).update();
        new StackState(StackState.Phase.STARTING, options.portOffset(), options.speed()).keepIn(directory);
        Process supervisor = new Launch(options, program, detached).start();
        if (!detached) {
            endWithThisProgram(supervisor.toHandle());
        }
        if (!becomesReady(supervisor, log)) {
            throw new CommandFailedException("It did not come up; " + directory.logs() + " says more");
        }
        return supervisor;
    }

    /** Follows what the supervisor says from now on. */
    LogFollower log() throws IOException {
        return LogFollower.fromEnd(options.directory().log(Supervisor.NAME), out);
    }

    private static void refuseTakenPorts(Ports ports) {
        List<Endpoint> taken = ports.taken();
        if (!taken.isEmpty()) {
            Endpoint first = taken.getFirst();
            throw new CommandFailedException(
                    "Port %d, wanted by %s, is taken by another program; --port-offset N moves every port by N"
                            .formatted(ports.of(first), first.label()));
        }
    }

    private boolean becomesReady(Process supervisor, LogFollower log) throws IOException, InterruptedException {
        boolean ready = false;
        while (!ready && supervisor.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(100);
            log.printNew();
            ready = StackState.in(options.directory())
                    .map(state -> state.phase() == StackState.Phase.READY)
                    .orElse(false);
        }
        log.printNew();
        return ready;
    }

    private void endWithThisProgram(ProcessHandle supervisor) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new Ending(options.directory(), out).end(supervisor);
            } catch (IOException e) {
                out.println("Something may be left behind; ./tierline down ends it: " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
