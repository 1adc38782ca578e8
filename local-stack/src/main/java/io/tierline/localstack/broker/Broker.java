package io.tierline.localstack.broker;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Daemon;
import io.tierline.localstack.process.JavaCommand;
import io.tierline.localstack.process.Probe;
import io.tierline.localstack.process.StartCache;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** The Kafka broker as a process: one node, broker and controller in one. */
public final class Broker implements Daemon {
    /** The second compiler would double the processor time of a start, and so of a recovery; the first comes early, as in the services. */
    private static final List<String> FLAGS = List.of(
            "-Xmx320m",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=0.2",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n");

    private final Ports ports;
    private final Libraries libraries;
    private final Path home;
    private final boolean recording;

    /**
     * Not yet started; its data are below the directory.
     *
     * @param recording whether it is to make the {@link StartCache}
     */
    public Broker(StackDirectory directory, Ports ports, Libraries libraries, boolean recording) {
        this.recording = recording;
        this.ports = ports;
        this.libraries = libraries;
        this.home = directory.data().resolve("kafka");
    }

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        Files.createDirectories(home);
        try (Writer writer = Files.newBufferedWriter(configuration())) {
            for (Map.Entry<String, String> setting :
                    BrokerSettings.of(ports, records()).entrySet()) {
                writer.write(setting.getKey() + "=" + setting.getValue() + "\n");
            }
        }
        if (!Files.exists(records().resolve("meta.properties"))) {
            format();
        }
    }

    @Override
    public ProcessBuilder command() {
        StartCache cache = new StartCache(libraries.cache(name()), recording);
        return kafka(cache.flags(), "kafka.Kafka", configuration().toString());
    }

    /** A port that accepts is enough: whoever needs more asks the broker itself and waits for the answer. */
    @Override
    public boolean ready() {
        return Probe.accepts(ports.of(Endpoint.BROKER));
    }

    private void format() throws IOException, InterruptedException {
        Process process = kafka(
                        List.of(),
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        configuration().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IOException("its storage could not be formatted in " + records());
        }
    }

    private ProcessBuilder kafka(List<String> more, String... what) {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(more);
        flags.addAll(List.of("-cp", libraries.classPath()));
        return new ProcessBuilder(JavaCommand.of(flags, what));
    }

    private Path configuration() {
        return home.resolve("server.properties");
    }

    private Path records() {
        return home.resolve("records");
    }
}
