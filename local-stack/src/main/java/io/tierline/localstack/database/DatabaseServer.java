package io.tierline.localstack.database;

import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Daemon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server as a process. What it has committed is on disk: {@code fsync} stays on. */
public final class DatabaseServer implements Daemon {
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            // A path of a socket may be 107 bytes long, a directory of ours longer.
            "unix_socket_directories", "",
            "max_connections", "200",
            "shared_buffers", "128MB",
            "jit", "off",
            "timezone", "UTC",
            "log_timezone", "UTC",
            "log_line_prefix", "%m [%p] %u ");

    private final DatabaseAccess access;
    private final PostgresBinaries binaries;
    private final DatabaseUser user;
    private final Path home;
    private final Path cluster;

    /**
     * @param directory holds the data
     * @param binaries the programs, unpacked before the first start
     */
    public DatabaseServer(StackDirectory directory, PostgresBinaries binaries, DatabaseAccess access)
            throws IOException {
        this.access = access;
        this.binaries = binaries;
        this.home = directory.data().resolve("postgresql");
        this.cluster = home.resolve("cluster");
        Files.createDirectories(home);
        this.user = DatabaseUser.forThisMachine(home);
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        binaries.unpack();
        if (!Files.exists(cluster)) {
            new ClusterCreation(binaries, user, access.password()).createAt(home, cluster);
        }
        new StaleLock(cluster).removeIfStale();
    }

    @Override
    public ProcessBuilder command() {
        List<String> command = new ArrayList<>(
                List.of(binaries.program("postgres"), "-D", cluster.toString(), "-p", String.valueOf(access.port())));
        SETTINGS.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        ProcessBuilder builder = new ProcessBuilder(user.running(command)).directory(home.toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    @Override
    public boolean ready() {
        try (Connection connection = access.connect(DatabaseAccess.SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Fast shutdown: open transactions are rolled back, nobody is waited for. */
    @Override
    public String stopSignal() {
        return "INT";
    }
}
