package io.tierline.localstack.supervisor;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.ConsoleLogging;
import io.tierline.localstack.process.Journal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program that {@code up} leaves running: a {@link Supervisor} that ends in good order on SIGTERM and SIGINT. */
@Command(name = "supervisor")
public final class SupervisorMain implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Option(names = "--dir", required = true)
    private Path directory = Path.of("");

    @Option(names = "--project", required = true)
    private Path project = Path.of("");

    @Option(names = "--port-offset", required = true)
    private int portOffset;

    @Option(names = "--speed", required = true)
    private BigDecimal speed = BigDecimal.ONE;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SupervisorMain()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        ConsoleLogging.quiet();
        CountDownLatch ended = new CountDownLatch(1);
        Thread running = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endInGoodOrder(running, ended)));
        try {
            StackOptions options = new StackOptions(new StackDirectory(directory), project, portOffset, speed);
            return new Supervisor(options, journal(InstantSource.system())).run();
        } finally {
            ended.countDown();
        }
    }

    private static void endInGoodOrder(Thread running, CountDownLatch ended) {
        running.interrupt();
        try {
            ended.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Journal journal(InstantSource clock) {
        return line -> System.out.println(
                TIME.format(LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())) + " " + line);
    }
}
