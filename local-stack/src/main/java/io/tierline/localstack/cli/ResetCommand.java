package io.tierline.localstack.cli;

import io.tierline.localstack.layout.StackDirectory;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            delete(own);
        }
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

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
