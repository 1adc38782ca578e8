package io.tierline.localstack.cli;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.supervisor.StackState;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ports of a stack that is to be started lie. */
final class PortOffsetOption {
    private static final int LARGEST = 40_000;

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            description = "add N to every port (remembered in the stack's directory)")
    private @Nullable Integer given;

    /** As given, else as remembered, else 0. */
    int offset(StackDirectory directory) throws IOException {
        int offset = given == null
                ? StackState.in(directory).map(StackState::portOffset).orElse(0)
                : given;
        if (offset < 0 || offset > LARGEST) {
            throw new CommandFailedException("--port-offset must be from 0 to %d; it is %d".formatted(LARGEST, offset));
        }
        return offset;
    }
}
