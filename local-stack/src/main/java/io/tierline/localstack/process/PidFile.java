package io.tierline.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process by its id and start time, so that a later program ends only what the stack started and never a
 * stranger that was given the same id.
 */
public record PidFile(Path file) {
    /** The system reports start times against a boot time that it rounds to a second. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    /** Remembers a process. */
    public void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, process.pid() + " " + started + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The remembered process, if it still lives. */
    public Optional<ProcessHandle> process() {
        try {
            String[] fields = Files.readString(file).strip().split(" ", 2);
            long started = Long.parseLong(fields[1]);
            return ProcessHandle.of(Long.parseLong(fields[0]))
                    .filter(Signals::lives)
                    .filter(process -> startedAt(process, Instant.ofEpochMilli(started)));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Forgets the process. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static boolean startedAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(actual, started).abs().compareTo(ROUNDING) <= 0)
                .orElse(false);
    }
}
