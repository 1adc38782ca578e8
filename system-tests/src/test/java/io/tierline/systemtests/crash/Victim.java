package io.tierline.systemtests.crash;

import static org.awaitility.Awaitility.await;

import io.tierline.systemtests.stack.Stack;
import java.time.Duration;
import java.util.Optional;

/** A process of the stack that is killed and must come back. */
record Victim(Stack stack, String name) {
    private static final Duration TO_COME_BACK = Duration.ofMinutes(3);

    /** {@code kill -9}; returns when the supervisor has started another in its place and everything is ready again. */
    void killAndAwaitReturn() {
        ProcessHandle doomed =
                stack.process(name).orElseThrow(() -> new IllegalStateException("no process of " + name));
        doomed.destroyForcibly();
        await(name + " to be started again").atMost(TO_COME_BACK).until(() -> isReplaced(doomed));
        await("everything to be ready after the end of " + name)
                .atMost(TO_COME_BACK)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> stack.command("status").exitCode() == 0);
    }

    private boolean isReplaced(ProcessHandle doomed) {
        Optional<ProcessHandle> now = stack.process(name);
        return !doomed.isAlive()
                && now.filter(process -> process.pid() != doomed.pid()).isPresent();
    }
}
