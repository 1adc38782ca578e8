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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}: starts a stack and, unless detached, stays until Ctrl-C. */
@Command(name = "up", description = "start everything; Ctrl-C ends it, unless --detach is given")
final class UpCommand implements Callable<Integer> {
    private final PrintStream out = System.out;

    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Option(names = "--detach", description = "return when all is ready and leave it running")
    private boolean detach;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "run the clocks N times as fast as real time")
    private BigDecimal speed = BigDecimal.ONE;

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            description = "add N to every port (remembered in the stack's directory)")
    private @Nullable Integer portOffset;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<ProcessHandle> running = stack.supervisor();
        if (running.isPresent()) {
            throw new CommandFailedException("A stack is already running in %s (process %d); see ./tierline status%s"
                    .formatted(stack.directory().root(), running.get().pid(), stack.asGiven()));
        }
        StackOptions options = options();
        new Ending(options.directory(), out).endLeftovers();
        refuseTakenPorts(options.ports());
        return launch(options);
    }

    private StackOptions options() throws IOException {
        if (speed.signum() <= 0) {
            throw new CommandFailedException("--speed must be more than 0, for instance 3600; it is " + speed);
        }
        StackDirectory directory = stack.directory();
        int remembered = StackState.in(directory).map(StackState::portOffset).orElse(0);
        int offset = portOffset == null ? remembered : portOffset;
        if (offset < 0 || offset > 40_000) {
            throw new CommandFailedException("--port-offset must be from 0 to 40000; it is " + offset);
        }
        return new StackOptions(directory, Project.folder(), offset, speed);
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

    private int launch(StackOptions options) throws IOException, InterruptedException {
        StackDirectory directory = options.directory();
        directory.create();
        Libraries program = new Installation(options.project(), directory).update();
        new StackState(StackState.Phase.STARTING, options.portOffset(), options.speed()).keepIn(directory);
        LogFollower log = LogFollower.fromEnd(directory.log(Supervisor.NAME), out);
        Process supervisor = new Launch(options, program, detach).start();
        if (!detach) {
            endWithThisProgram(directory, supervisor.toHandle());
        }
        if (!becomesReady(supervisor, directory, log)) {
            throw new CommandFailedException("It did not come up; " + directory.logs() + " says more");
        }
        describe(options);
        return detach ? 0 : follow(supervisor, log);
    }

    private boolean becomesReady(Process supervisor, StackDirectory directory, LogFollower log)
            throws IOException, InterruptedException {
        boolean ready = false;
        while (!ready && supervisor.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(100);
            log.printNew();
            ready = StackState.in(directory)
                    .map(state -> state.phase() == StackState.Phase.READY)
                    .orElse(false);
        }
        log.printNew();
        return ready;
    }

    private void describe(StackOptions options) {
        Ports ports = options.ports();
        out.println();
        new Overview(options.directory(), Component.of(ports)).print(out);
        out.println();
        out.println("Logs are in " + options.directory().logs() + ". A first ticket:");
        out.println();
        out.println(FirstTicket.command(ports.url(Endpoint.INTAKE), stack.asGiven()));
    }

    private int follow(Process supervisor, LogFollower log) throws IOException, InterruptedException {
        out.println("Ctrl-C ends everything.");
        while (supervisor.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(200);
            log.printNew();
        }
        return supervisor.exitValue();
    }

    private void endWithThisProgram(StackDirectory directory, ProcessHandle supervisor) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                new Ending(directory, out).end(supervisor);
            } catch (IOException e) {
                out.println("Something may be left behind; ./tierline down" + stack.asGiven() + " ends it: "
                        + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }
}
