package io.tierline.localstack.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the JVM keeps of a service's start, so that the next one need not read and link ten thousand classes again (JEP 514).
 *
 * @param file the cache; it holds for the very archives and flags with which it was recorded, else the JVM ignores it
 * @param recording whether this run makes it, when it ends, and not uses it
 */
public record StartCache(Path file, boolean recording) {
    /** Its name in the folder of the program that it belongs to. */
    public static final String NAME = "start.aot";

    /** What the JVM has to be told. */
    List<String> flags() {
        if (recording) {
            return List.of("-XX:AOTCacheOutput=" + file);
        }
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file) : List.of();
    }
}
