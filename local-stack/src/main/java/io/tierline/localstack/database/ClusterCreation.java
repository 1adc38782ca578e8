package io.tierline.localstack.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes an empty database cluster, wholly or not at all. */
record ClusterCreation(PostgresBinaries binaries, DatabaseUser user, String password) {
    private static final String SIGN_IN = "host all all 127.0.0.1/32 scram-sha-256\n";

    void createAt(Path home, Path cluster) throws IOException, InterruptedException {
        Path workshop = Files.createTempDirectory(home, "new-");
        Path passwordFile = workshop.resolve("password");
        Files.writeString(passwordFile, password);
        user.own(home);
        Path fresh = workshop.resolve("cluster");
        initialise(fresh, passwordFile);
        Files.delete(passwordFile);
        Files.writeString(fresh.resolve("pg_hba.conf"), SIGN_IN);
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(workshop);
    }

    private void initialise(Path cluster, Path passwordFile) throws IOException, InterruptedException {
        List<String> command = List.of(
                binaries.program("initdb"),
                "--pgdata=" + cluster,
                "--username=" + DatabaseAccess.SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Process process = new ProcessBuilder(user.running(command))
                .directory(cluster.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("initdb failed: " + said.strip());
        }
    }
}
