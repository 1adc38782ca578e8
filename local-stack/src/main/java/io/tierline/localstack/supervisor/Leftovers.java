package io.tierline.localstack.supervisor;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.process.PidFile;
import io.tierline.localstack.process.Signals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processes of a stack whose supervisor is gone. */
public record Leftovers(StackDirectory directory, Journal journal) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String SUFFIX = ".pid";

    /** Ends them, each only if it is still the process that the stack started. */
    public void end() throws IOException, InterruptedException {
        for (Path file : pidFiles()) {
            PidFile pidFile = new PidFile(file);
            Optional<ProcessHandle> left = pidFile.process();
            if (left.isPresent()) {
                String name = file.getFileName().toString().replace(SUFFIX, "");
                journal.say("%s (process %d) was left behind and is ended"
                        .formatted(name, left.get().pid()));
                Signals.end(left.get(), name.equals("database") ? "INT" : "TERM", PATIENCE);
            }
            pidFile.delete();
        }
    }

    /** What still runs. */
    public List<ProcessHandle> processes() {
        try {
            return pidFiles().stream()
                    .map(PidFile::new)
                    .map(PidFile::process)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot tell what runs of " + directory.root(), e);
        }
    }

    private List<Path> pidFiles() throws IOException {
        if (!Files.isDirectory(directory.run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.run())) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        }
    }
}
