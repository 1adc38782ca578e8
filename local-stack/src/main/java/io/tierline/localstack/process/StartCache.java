package io.tierline.localstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What the JVM keeps of a program's start, so that the next one need not read and link ten thousand classes again (JEP 514).
 *
 * @param file the cache; it holds for the very archives and flags with which it was recorded, else the JVM ignores it
 * @param recording whether this run makes it, when it ends, and not uses it
 */
public record StartCache(Path file, boolean recording) {
    /** A cache's name in the folder of a service's program. */
    public static final String OF_SERVICE = "start.aot";

    /** What the JVM notes about single entries of its cache helps nobody. */
    private static final String SILENT = "-Xlog:aot*=off";

    /** How long, in real time, a program may take to end in good order: one that records writes a hundred megabytes. */
    public static Duration patience(boolean recording) {
        return recording ? Duration.ofMinutes(3) : Duration.ofSeconds(10);
    }

    /** What the JVM has to be told. */
    public List<String> flags() {
        if (recording) {
            return List.of("-XX:AOTCacheOutput=" + file);
        }
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file, SILENT) : List.of();
    }
}
