package io.tierline.localstack.layout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The directory in which one stack lives.
 *
 * @param root absolute path; everything the stack writes is below it
 */
public record StackDirectory(Path root) {
    public StackDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Data of broker, database, mail server and phone; survives until {@code reset}. */
    public Path data() {
        return root.resolve("data");
    }

    /** One log file a process. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** The log of one process. */
    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Pid files and state of what runs now. */
    public Path run() {
        return root.resolve("run");
    }

    /** Passwords and keys, readable by their owner only. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Copies of the built programs, so that a build does not disturb what runs. */
    public Path dist() {
        return root.resolve("dist");
    }

    /** Policy files of one's own, beside those of the project; {@code reset} leaves them. */
    public Path policies() {
        return root.resolve("policies");
    }

    /** Makes the folders that are missing. */
    public void create() throws IOException {
        for (Path folder : new Path[] {data(), logs(), run(), policies()}) {
            Files.createDirectories(folder);
        }
    }
}
