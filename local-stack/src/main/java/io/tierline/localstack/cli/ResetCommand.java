package io.tierline.localstack.cli;

import io.tierline.localstack.layout.FileTrees;
import io.tierline.localstack.layout.StackDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code reset}: ends a stack and forgets all its data. */
@Command(name = "reset", description = "end everything and delete all data")
final class ResetCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        StackDirectory directory = stack.directory();
        Ending ending = new Ending(directory, System.out);
        Optional<ProcessHandle> supervisor = stack.supervisor();
        if (supervisor.isPresent()) {
            ending.end(supervisor.get());
        }
        ending.endLeftovers();
        for (Path own : ownFiles(directory)) {
            FileTrees.delete(own);
        }
        deleteUnlessUsed(directory.policies());
        System.out.println("Nothing of the stack is left in " + directory.root());
        return 0;
    }

    /** Only what the stack itself makes: the directory may be somebody's own, with other things in it. */
    private static List<Path> ownFiles(StackDirectory directory) {
        return List.of(
                directory.data(),
                directory.logs(),
                directory.run(),
                directory.secrets(),
                directory.dist(),
                directory.root().resolve("state.json"));
    }

    /** Policy files are somebody's work: they stay, and so does their folder. */
    private static void deleteUnlessUsed(Path policies) throws IOException {
        if (FileTrees.isEmpty(policies)) {
            Files.delete(policies);
        }
    }
}
