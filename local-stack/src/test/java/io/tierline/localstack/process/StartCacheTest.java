package io.tierline.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    @TempDir
    Path folder;

    @Test
    void isMadeByARunThatRecords() throws IOException {
        Path file = Files.createFile(folder.resolve(StartCache.OF_SERVICE));

        assertThat(new StartCache(file, true).flags()).containsExactly("-XX:AOTCacheOutput=" + file);
    }

    @Test
    void isUsedWhereItIs() throws IOException {
        Path file = Files.createFile(folder.resolve(StartCache.OF_SERVICE));

        assertThat(new StartCache(file, false).flags()).contains("-XX:AOTCache=" + file);
    }

    @Test
    void isNotAskedForWhereNoneIs() {
        assertThat(new StartCache(folder.resolve(StartCache.OF_SERVICE), false).flags())
                .isEmpty();
    }
}
