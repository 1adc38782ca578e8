package io.tierline.localstack.service;

import io.tierline.localstack.process.Daemon;
import io.tierline.localstack.process.JavaCommand;
import io.tierline.localstack.process.Probe;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One service as a process.
 *
 * @param dist holds a folder with the packaged program for each service
 */
public record ServiceProcess(ServiceName service, Path dist, ServiceEnvironment environment) implements Daemon {
    private static final List<String> FLAGS = List.of(
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
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
        ProcessBuilder builder =
                new ProcessBuilder(JavaCommand.of(FLAGS, "-jar", program().toString()));
        builder.environment().putAll(environment.of(service));
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

    private Path program() {
        return dist.resolve(service.module()).resolve("quarkus-run.jar");
    }
}
