package io.tierline.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path folder;

    @Test
    void findsTheProcessThatItRemembers() throws IOException {
        PidFile file = new PidFile(folder.resolve("me.pid"));

        file.write(ProcessHandle.current());

        assertThat(file.process()).hasValue(ProcessHandle.current());
    }

    @Test
    void takesAStrangerWithTheSameIdForNobody() throws IOException {
        Path file = folder.resolve("me.pid");
        Files.writeString(file, ProcessHandle.current().pid() + " 1000000000000\n");

        assertThat(new PidFile(file).process()).isEmpty();
    }

    @Test
    void findsNobodyInWhatIsNoPidFile() throws IOException {
        Path file = folder.resolve("me.pid");
        assertThat(new PidFile(file).process()).isEmpty();
        Files.writeString(file, "");
        assertThat(new PidFile(file).process()).isEmpty();
        Files.writeString(file, "one two");
        assertThat(new PidFile(file).process()).isEmpty();
    }
}
