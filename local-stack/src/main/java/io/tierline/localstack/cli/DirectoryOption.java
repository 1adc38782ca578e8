package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.PidFile;
import io.tierline.localstack.supervisor.StackState;
import io.tierline.localstack.supervisor.Supervisor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which stack a command is about. */
final class DirectoryOption {
    private static final String STANDARD = ".tierline";

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = "the stack's directory (.tierline beside the script, if not given)")
    private @Nullable Path given;

    StackDirectory directory() {
        return new StackDirectory(given == null ? Project.folder().resolve(STANDARD) : given);
    }

    /** The options that make a further command speak of the same stack; empty for the standard one. */
    String asGiven() {
        return given == null ? "" : " --dir " + given;
    }

    /** What the directory remembers. */
    StackState state() throws IOException {
        return StackState.in(directory())
                .orElseThrow(() -> new CommandFailedException("There is no stack in %s; ./tierline up%s makes one"
                        .formatted(directory().root(), asGiven())));
    }

    Ports ports() throws IOException {
        return Ports.standard(state().portOffset());
    }

    /** The supervisor, if it runs. */
    Optional<ProcessHandle> supervisor() {
        return new PidFile(directory().run().resolve(Supervisor.NAME + ".pid")).process();
    }
}
