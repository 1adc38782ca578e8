package io.tierline.localstack.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Makes one folder hold exactly what another holds; copies only what differs in size or time. */
record FolderMirror(Path source, Path target) {
    void update() throws IOException {
        Files.createDirectories(target);
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(counterpart(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copyIfDifferent(file, counterpart(file));
                return FileVisitResult.CONTINUE;
            }
        });
        removeWhatIsGone();
    }

    private Path counterpart(Path path) {
        return target.resolve(source.relativize(path).toString());
    }

    /** With its time: the cache of a start holds for archives of the very time and size. */
    static void copyIfDifferent(Path file, Path copy) throws IOException {
        boolean same = Files.exists(copy)
                && Files.size(copy) == Files.size(file)
                && Files.getLastModifiedTime(copy).equals(Files.getLastModifiedTime(file));
        if (!same) {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private void removeWhatIsGone() throws IOException {
        Files.walkFileTree(target, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path copy, BasicFileAttributes attributes) throws IOException {
                if (!Files.exists(source.resolve(target.relativize(copy).toString()))) {
                    Files.delete(copy);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!Files.exists(source.resolve(target.relativize(folder).toString()))) {
                    Files.delete(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
