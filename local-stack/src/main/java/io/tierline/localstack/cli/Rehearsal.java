package io.tierline.localstack.cli;

import io.tierline.localstack.demo.Demo;
import io.tierline.localstack.layout.FileTrees;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Signals;
import io.tierline.localstack.process.StartCache;
import io.tierline.localstack.service.ServiceName;
import io.tierline.localstack.supervisor.Leftovers;
import io.tierline.localstack.supervisor.Stack;
import io.tierline.localstack.supervisor.StackOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays the demo once on a stack of its own, at ports that are free, so that the {@link StartCache} of each program holds
 * what it needs to start and to do its work. The script has this very program record its own.
 *
 * @param project whose built services rehearse
 * @param out told how it goes
 */
record Rehearsal(Path project, PrintStream out) {
    /**
     * Puts a cache beside each built service.
     *
     * @throws CommandFailedException if the demo did not go well, so that nothing good would be remembered
     */
    void run() throws IOException, SQLException, InterruptedException {
        StackDirectory directory = new StackDirectory(project.resolve("target/rehearsal"));
        new Leftovers(directory, out::println).end();
        FileTrees.delete(directory.root());
        directory.create();
        new Installation(project, directory).update();
        forgetOldCaches(directory);
        if (!playUnlessInterrupted(directory)) {
            throw new CommandFailedException("The demo did not go well; " + directory.logs() + " says more");
        }
        keepCaches(directory);
        FileTrees.delete(directory.root());
    }

    private boolean playUnlessInterrupted(StackDirectory directory)
            throws IOException, SQLException, InterruptedException {
        Thread interrupted = new Thread(() -> endAtOnce(directory));
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            return play(directory);
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        }
    }

    private boolean play(StackDirectory directory) throws IOException, SQLException, InterruptedException {
        StackOptions options = new StackOptions(directory, project, 0, BigDecimal.valueOf(Demo.SPEED));
        Ports ports = Ports.free();
        Stack stack = Stack.recording(options, ports, out::println);
        try {
            stack.awaitReady();
            stack.seed();
            return new Demo(directory, ports, project.resolve("policies/samples/directory.yaml"), out).run();
        } finally {
            stack.stop();
        }
    }

    private static void forgetOldCaches(StackDirectory directory) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Files.deleteIfExists(directory.dist().resolve(service.module()).resolve(StartCache.OF_SERVICE));
        }
        Files.deleteIfExists(Libraries.ofThisProgram().cache("broker"));
    }

    /**
     * Somebody who presses Ctrl-C does not wait for six caches to be written, this program's own among them: all is killed at
     * once, this program too, before it starts again what ended.
     */
    private static void endAtOnce(StackDirectory directory) {
        List<ProcessHandle> all = new ArrayList<>();
        for (ProcessHandle left : new Leftovers(directory, line -> {}).processes()) {
            all.add(left);
            left.descendants().forEach(all::add);
        }
        all.add(ProcessHandle.current());
        Signals.send("KILL", all);
    }

    private void keepCaches(StackDirectory directory) throws IOException {
        for (ServiceName service : ServiceName.values()) {
            Path made = directory.dist().resolve(service.module()).resolve(StartCache.OF_SERVICE);
            if (!Files.exists(made)) {
                throw new CommandFailedException(
                        service.id() + " made no cache of its start; " + directory.log(service.id()) + " says more");
            }
            Path built = project.resolve(service.module()).resolve("target/quarkus-app");
            Files.move(made, built.resolve(StartCache.OF_SERVICE), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
