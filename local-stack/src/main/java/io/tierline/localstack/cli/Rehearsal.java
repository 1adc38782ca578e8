package io.tierline.localstack.cli;

import io.tierline.localstack.demo.Demo;
import io.tierline.localstack.layout.FileTrees;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.process.StartCache;
import io.tierline.localstack.service.ServiceName;
import io.tierline.localstack.supervisor.Stack;
import io.tierline.localstack.supervisor.StackOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * Plays the demo once on a stack of its own, at ports that are free, so that the {@link StartCache} of each program holds
 * what it needs to start and to do its work. The script has this very program record its own.
 *
 * @param project whose built services rehearse
 */
record Rehearsal(Path project) {
    private static final Journal SILENT = line -> {};

    /**
     * Puts a cache beside each built service.
     *
     * @throws CommandFailedException if the demo did not go well, so that nothing good would be remembered
     */
    void run() throws IOException, SQLException, InterruptedException {
        StackDirectory directory = new StackDirectory(project.resolve("target/rehearsal"));
        FileTrees.delete(directory.root());
        directory.create();
        new Installation(project, directory).update();
        if (!play(directory)) {
            throw new CommandFailedException("The rehearsal did not go well; " + directory.logs() + " says more");
        }
        keepCaches(directory);
        FileTrees.delete(directory.root());
    }

    private boolean play(StackDirectory directory) throws IOException, SQLException, InterruptedException {
        StackOptions options = new StackOptions(directory, project, 0, BigDecimal.valueOf(Demo.SPEED));
        Ports ports = Ports.free();
        Stack stack = Stack.recording(options, ports, SILENT);
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            stack.awaitReady();
            stack.seed();
            return new Demo(directory, ports, project.resolve("policies/samples/directory.yaml"), nowhere).run();
        } finally {
            stack.stop();
        }
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
