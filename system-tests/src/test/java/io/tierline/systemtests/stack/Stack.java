package io.tierline.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * One stack in a directory and at ports of its own, so that a developer's running stack is not disturbed.
 *
 * @param directory where it keeps everything
 * @param portOffset added to each standard port
 * @param speed how many times faster than real time its product clock runs
 * @param tokens bearer tokens already issued, by what they were asked for
 */
public record Stack(Path directory, int portOffset, int speed, Map<String, String> tokens) {

    /** A stack that is not yet started. */
    public static Stack named(String name, int portOffset, int speed) {
        Path stacks = Path.of(System.getProperty("tierline.stacks", "target/stacks"));
        return new Stack(stacks.resolve(name).toAbsolutePath(), portOffset, speed, new ConcurrentHashMap<>());
    }

    /** Starts it and returns when everything is ready. */
    public CommandResult up() {
        return command(
                "up", "--detach", "--port-offset", Integer.toString(portOffset), "--speed", Integer.toString(speed));
    }

    /** Runs a command of the script on this stack. */
    public CommandResult command(String name, String... arguments) {
        return Script.run(Stream.concat(
                        Stream.of(name), Stream.concat(Stream.of(arguments), Stream.of("--dir", directory.toString())))
                .toArray(String[]::new));
    }

    /** Where one's own policy files go, running or not. */
    public Path ownPolicies() {
        return directory.resolve("policies");
    }

    /** Removes them: {@code reset} leaves what people put there. */
    void removeOwnPolicies() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Files.createDirectories(ownPolicies()))) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty " + ownPolicies(), e);
        }
    }

    /** A bearer token for a role; for a customer's, {@code customer} then its id. */
    public String token(String... roleAndCustomer) {
        return tokens.computeIfAbsent(
                String.join(" ", roleAndCustomer),
                wanted -> command("token", roleAndCustomer).orFail().output().strip());
    }

    /** The address of something that speaks HTTP. */
    public URI url(Endpoint endpoint) {
        return URI.create("http://127.0.0.1:" + port(endpoint));
    }

    /** The port of an endpoint of this stack. */
    public int port(Endpoint endpoint) {
        return endpoint.standardPort() + portOffset;
    }

    /** The bootstrap address of the broker. */
    public String broker() {
        return "127.0.0.1:" + port(Endpoint.BROKER);
    }

    /** The process that runs something of this stack now, from the file in which the supervisor keeps its id. */
    public Optional<ProcessHandle> process(String name) {
        return PidFiles.processIn(directory.resolve("run").resolve(name + ".pid"));
    }

    /** Every process of this stack that lives. */
    public List<ProcessHandle> processes() {
        return PidFiles.processesIn(directory.resolve("run"));
    }
}
