package io.tierline.localstack.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code down}: ends a stack; its data stay. */
@Command(name = "down", description = "end everything; data stay")
final class DownCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ending ending = new Ending(stack.directory(), System.out);
        Optional<ProcessHandle> supervisor = stack.supervisor();
        if (supervisor.isPresent()) {
            ending.end(supervisor.get());
        } else {
            ending.endLeftovers();
            System.out.println("Nothing is running in " + stack.directory().root());
        }
        return 0;
    }
}
