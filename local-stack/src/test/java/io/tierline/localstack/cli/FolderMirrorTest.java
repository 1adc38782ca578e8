package io.tierline.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMirrorTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheCopyHoldExactlyWhatTheSourceHolds() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/lib"));
        Path target = Files.createDirectories(folder.resolve("target/old"));
        Files.writeString(source.resolve("a.jar"), "a");
        Files.writeString(target.resolve("gone.jar"), "gone");

        mirror();

        assertThat(folder.resolve("target/lib/a.jar")).hasContent("a");
        assertThat(folder.resolve("target/old")).doesNotExist();
    }

    @Test
    void copiesWhatChangedAndLeavesTheRest() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("same.jar"), "same");
        Files.writeString(source.resolve("changed.jar"), "old");
        mirror();
        Object before = Files.getAttribute(folder.resolve("target/same.jar"), "unix:ino");
        Files.writeString(source.resolve("changed.jar"), "new");
        Files.setLastModifiedTime(source.resolve("changed.jar"), FileTime.fromMillis(1_000));

        mirror();

        assertThat(folder.resolve("target/changed.jar")).hasContent("new");
        assertThat(Files.getAttribute(folder.resolve("target/same.jar"), "unix:ino"))
                .isEqualTo(before);
    }

    private void mirror() throws IOException {
        new FolderMirror(folder.resolve("source"), folder.resolve("target")).update();
    }
}
