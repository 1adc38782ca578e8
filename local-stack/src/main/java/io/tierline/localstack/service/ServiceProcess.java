package io.tierline.localstack.service;

import io.tierline.localstack.process.Daemon;
import io.tierline.localstack.process.JavaCommand;
import io.tierline.localstack.process.Probe;
import io.tierline.localstack.process.StartCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One service as a process.
 *
 * @param dist holds a folder with the packaged program for each service
 * @param recording whether this run is to make the {@link StartCache}
 */
public record ServiceProcess(ServiceName service, Path dist, ServiceEnvironment environment, boolean recording)
        implements Daemon {
    /**
     * For a quick start in little memory. The second compiler would double the processor time of a start (12.9 s against
     * 6.9 s for intake), and a heap that begins small holds 80 MiB less; in production neither is wanted. The
     * first compiler comes early instead: a local stack is young, and its tenth mail is to be as quick as its thousandth.
     */
    private static final List<String> FLAGS = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.2",
            "-XX:MaxMetaspaceSize=192m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    @Override
    public String name() {
        return service.id();
    }

    @Override
    public void prepare() throws IOException {
        if (!Files.exists(program())) {
            throw new FileNotFoundException(program() + " is missing");
        }
    }

    @Override
    public ProcessBuilder command() {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(cache().flags());
        ProcessBuilder builder =
                new ProcessBuilder(JavaCommand.of(flags, "-jar", program().toString()));
        builder.environment().putAll(environment.of(service));
        // The C library otherwise keeps a pool of memory for every thread.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder;
    }

    @Override
    public boolean ready() {
        return Probe.answersOk(health());
    }

    /** Says whether the service can do its work. */
    public URI health() {
        return URI.create(environment.ports().url(service.endpoint()) + "/q/health/ready");
    }

    /** Belongs to the program. */
    public StartCache cache() {
        return new StartCache(folder().resolve(StartCache.OF_SERVICE), recording);
    }

    private Path program() {
        return folder().resolve("quarkus-run.jar");
    }

    private Path folder() {
        return dist.resolve(service.module());
    }
}
