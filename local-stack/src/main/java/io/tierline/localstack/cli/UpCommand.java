package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.supervisor.StackOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}: starts a stack and, unless detached, stays until Ctrl-C. */
@Command(name = "up", description = "start everything; Ctrl-C ends it, unless --detach is given")
final class UpCommand implements Callable<Integer> {
    private final PrintStream out = System.out;

    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Mixin
    private PortOffsetOption ports = new PortOffsetOption();

    @Option(names = "--detach", description = "return when all is ready and leave it running")
    private boolean detach;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "run the clocks N times as fast as real time")
    private BigDecimal speed = BigDecimal.ONE;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<ProcessHandle> running = stack.supervisor();
        if (running.isPresent()) {
            throw new CommandFailedException("A stack is already running in %s (process %d); see ./tierline status%s"
                    .formatted(stack.directory().root(), running.get().pid(), stack.asGiven()));
        }
        if (speed.signum() <= 0) {
            throw new CommandFailedException("--speed must be more than 0, for instance 3600; it is " + speed);
        }
        StackOptions options =
                new StackOptions(stack.directory(), Project.folder(), ports.offset(stack.directory()), speed);
        Starting starting = new Starting(options, detach, out);
        LogFollower log = starting.log();
        Process supervisor = starting.start(log);
        describe(options);
        return detach ? 0 : follow(supervisor, log);
    }

    private void describe(StackOptions options) {
        Ports where = options.ports();
        out.println();
        new Overview(options.directory(), Component.of(where)).print(out);
        out.println();
        out.println("Logs are in " + options.directory().logs() + ". A first ticket:");
        out.println();
        out.println(FirstTicket.command(where.url(Endpoint.INTAKE), stack.asGiven()));
    }

    private int follow(Process supervisor, LogFollower log) throws IOException, InterruptedException {
        out.println("Ctrl-C ends everything.");
        while (supervisor.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(200);
            log.printNew();
        }
        return supervisor.exitValue();
    }
}
