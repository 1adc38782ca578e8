package io.tierline.localstack.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The {@code postmaster.pid} of a server that was killed. PostgreSQL sees by itself that its process is gone, but not
 * that the id now belongs to a stranger: then it would refuse to start.
 */
record StaleLock(Path cluster) {
    void removeIfStale() throws IOException {
        Path lock = cluster.resolve("postmaster.pid");
        if (Files.exists(lock) && !belongsToServer(lock)) {
            Files.delete(lock);
        }
    }

    private boolean belongsToServer(Path lock) throws IOException {
        String pid = Files.readString(lock).lines().findFirst().orElse("").strip();
        Path commandLine = Path.of("/proc", pid.isEmpty() ? "none" : pid, "cmdline");
        return Files.exists(commandLine) && Files.readString(commandLine).contains(cluster.toString());
    }
}
