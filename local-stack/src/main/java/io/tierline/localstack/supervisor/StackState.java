package io.tierline.localstack.supervisor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tierline.localstack.layout.StackDirectory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What a stack was started with and how far it is; kept in its directory, where every command finds it.
 *
 * @param portOffset added to every standard port
 * @param speed scaled seconds in one real second
 */
public record StackState(Phase phase, int portOffset, BigDecimal speed) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How far it is. */
    public enum Phase {
        STARTING,
        READY,
        STOPPED,
        FAILED
    }

    /** What the directory remembers; empty if no stack was ever started in it. */
    public static Optional<StackState> in(StackDirectory directory) throws IOException {
        Path file = file(directory);
        return Files.exists(file)
                ? Optional.of(MAPPER.readValue(Files.readString(file), StackState.class))
                : Optional.empty();
    }

    /** Makes the directory remember this. */
    public void keepIn(StackDirectory directory) throws IOException {
        Path fresh = directory.root().resolve("state.json.new");
        Files.writeString(fresh, MAPPER.writeValueAsString(this));
        Files.move(fresh, file(directory), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The same stack, further on. */
    public StackState in(Phase next) {
        return new StackState(next, portOffset, speed);
    }

    private static Path file(StackDirectory directory) {
        return directory.root().resolve("state.json");
    }
}
