package io.tierline.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tierline.localstack.layout.StackDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final List<String> journal = new CopyOnWriteArrayList<>();

    @TempDir
    private Path folder;

    private StackDirectory directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = new StackDirectory(folder);
        directory.create();
    }

    @Test
    void startsAgainWhatWasKilledAndSaysSo() throws InterruptedException {
        Supervised supervised = supervise("exec sleep 60");
        ProcessHandle first = awaitRunning(supervised);

        first.destroyForcibly();

        await().until(() ->
                supervised.running().filter(now -> !now.equals(first)).isPresent());
        await().until(() ->
                new PidFile(directory.run().resolve("sample.pid")).process().equals(supervised.running()));
        Supervised.stopAll(List.of(supervised), PATIENCE);
        assertThat(journal).containsExactly("sample ended with exit code 137; started again in 100 ms");
    }

    @Test
    void leavesNothingBehindWhenStopped() throws InterruptedException {
        Supervised supervised = supervise("exec sleep 60");
        ProcessHandle process = awaitRunning(supervised);

        Supervised.stopAll(List.of(supervised), PATIENCE);

        assertThat(process.isAlive()).isFalse();
        assertThat(directory.run()).isEmptyDirectory();
        assertThat(journal).isEmpty();
    }

    @Test
    void endsWhatDoesNotEndWhenAsked() throws InterruptedException {
        Supervised supervised = supervise("trap '' TERM; echo deaf; while :; do sleep 1; done");
        await().until(() -> Files.exists(supervised.log())
                && Files.readString(supervised.log()).contains("deaf"));
        ProcessHandle process = awaitRunning(supervised);

        Supervised.stopAll(List.of(supervised), PATIENCE);

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void givesUpOnWhatKeepsEndingAndShowsItsLog() throws InterruptedException {
        Supervised supervised = supervise("echo the disk is full; exit 3");

        assertThatThrownBy(() -> Readiness.await(supervised, Duration.ofMinutes(1)))
                .hasMessageContaining("sample keeps ending")
                .hasMessageContaining("the disk is full");
        Supervised.stopAll(List.of(supervised), PATIENCE);
    }

    private Supervised supervise(String script) {
        Supervised supervised = new Supervised(new Sample(script), directory, journal::add);
        supervised.start();
        return supervised;
    }

    private static ProcessHandle awaitRunning(Supervised supervised) {
        await().until(() -> supervised.running().isPresent());
        return supervised.running().orElseThrow();
    }

    private record Sample(String script) implements Daemon {
        @Override
        public String name() {
            return "sample";
        }

        @Override
        public void prepare() {}

        @Override
        public ProcessBuilder command() {
            return new ProcessBuilder("sh", "-c", script);
        }

        @Override
        public boolean ready() {
            return false;
        }
    }
}
