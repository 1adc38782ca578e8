package io.tierline.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsTest {
    @Test
    void takesAProcessThatItsParentHasNotNoticedForEnded() throws Exception {
        // The shell becomes a sleep that never asks what became of its child.
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0.2 & echo $!; exec sleep 60").start();
        ProcessHandle child = ProcessHandle.of(firstNumber(parent)).orElseThrow();

        await().until(() -> !Signals.lives(child));

        assertThat(child.isAlive()).as("what the JDK says of a zombie").isTrue();
        Signals.end(parent.toHandle(), "TERM", Duration.ofSeconds(5));
        assertThat(Signals.lives(parent.toHandle())).isFalse();
    }

    private static long firstNumber(Process process) throws IOException {
        return Long.parseLong(process.inputReader(StandardCharsets.UTF_8).readLine());
    }
}
