package io.tierline.localstack.cli;

import io.tierline.localstack.demo.Demo;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.supervisor.StackOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demo}: a day of tickets; on the stack that runs, else on one that ends with the demo. */
@Command(name = "demo", description = "watch a day of tickets, told as it happens; exit code 0 when all of it was seen")
final class DemoCommand implements Callable<Integer> {
    private static final BigDecimal SPEED = BigDecimal.valueOf(Demo.SPEED);

    private final PrintStream out = System.out;

    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Mixin
    private PortOffsetOption offset = new PortOffsetOption();

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Ports ports = stack.supervisor().isPresent() ? portsOfRunning() : start();
        Demo demo =
                new Demo(stack.directory(), ports, Project.folder().resolve("policies/samples/directory.yaml"), out);
        return demo.run() ? 0 : 1;
    }

    private Ports portsOfRunning() throws IOException {
        BigDecimal speed = stack.state().speed();
        if (speed.compareTo(SPEED) != 0) {
            throw new CommandFailedException(
                    "The stack runs at speed %s and the demo needs %s: ./tierline down%s, then demo again"
                            .formatted(speed.toPlainString(), SPEED, stack.asGiven()));
        }
        return stack.ports();
    }

    private Ports start() throws IOException, InterruptedException {
        StackOptions options =
                new StackOptions(stack.directory(), Project.folder(), offset.offset(stack.directory()), SPEED);
        Starting starting = new Starting(options, false, out);
        starting.start(starting.log());
        return options.ports();
    }
}
