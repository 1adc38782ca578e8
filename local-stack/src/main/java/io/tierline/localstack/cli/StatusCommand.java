package io.tierline.localstack.cli;

import io.tierline.localstack.supervisor.StackState;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: what runs where; exit code 0 when all is ready. */
@Command(name = "status", description = "show what runs where; exit code 0 when all is ready")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Override
    public Integer call() throws IOException {
        StackState state = stack.state();
        boolean all = new Overview(stack.directory(), Component.of(stack.ports())).print(System.out);
        boolean ready = all && state.phase() == StackState.Phase.READY;
        System.out.printf(
                "%n%s, clocks at speed %s, in %s%n",
                ready ? "ready" : stack.supervisor().isPresent() ? "not ready" : "not running",
                state.speed().toPlainString(),
                stack.directory().root());
        return ready ? 0 : 1;
    }
}
