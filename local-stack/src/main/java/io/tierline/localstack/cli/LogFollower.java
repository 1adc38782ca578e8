package io.tierline.localstack.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what is added to a file, whole lines only. */
final class LogFollower {
    private final Path file;
    private final PrintStream out;
    private long position;

    private LogFollower(Path file, PrintStream out, long position) {
        this.file = file;
        this.out = out;
        this.position = position;
    }

    /** Prints only what is added from now on. */
    static LogFollower fromEnd(Path file, PrintStream out) throws IOException {
        return new LogFollower(file, out, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Prints the lines that were added since the last time. */
    void printNew() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(position);
            byte[] added = new byte[(int) Math.min(access.length() - position, 1 << 20)];
            access.readFully(added);
            int end = lastNewline(added) + 1;
            out.print(new String(added, 0, end, StandardCharsets.UTF_8));
            out.flush();
            position += end;
        }
    }

    private static int lastNewline(byte[] bytes) {
        for (int i = bytes.length - 1; i >= 0; i--) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }
}
