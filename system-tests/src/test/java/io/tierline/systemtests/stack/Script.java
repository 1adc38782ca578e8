package io.tierline.systemtests.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./tierline}, the product's one script, as a person would at a terminal. */
public final class Script {
    /** Longer than any command but a first build may take, which is packaged by then but not rehearsed; real time. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private Script() {}

    /** Runs a command to its end and returns what it said. */
    public static CommandResult run(String... arguments) {
        return runWith(Map.of(), arguments);
    }

    /** Runs a command to its end where some variables of the environment are set otherwise. */
    public static CommandResult runWith(Map<String, String> environment, String... arguments) {
        ProcessBuilder builder = builder(arguments);
        builder.environment().putAll(environment);
        try {
            return finish(builder, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run tierline " + String.join(" ", arguments), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in tierline " + String.join(" ", arguments), e);
        }
    }

    /**
     * Starts a command that stays, in a process group of its own as a terminal would; its output goes to a file. It minds
     * Ctrl-C, even if these tests run in the background of a script, where that is ignored and handed down.
     */
    public static Process start(Path output, String... arguments) {
        ProcessBuilder builder = builder(arguments);
        builder.command().addAll(0, List.of("setsid", "env", "--default-signal=INT"));
        try {
            return builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start tierline " + String.join(" ", arguments), e);
        }
    }

    /** What Ctrl-C at the terminal does to a command that was {@link #start started}. */
    public static void interrupt(ProcessHandle command) {
        try {
            new ProcessBuilder("kill", "-INT", "--", "-" + command.pid())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot interrupt " + command.pid(), e);
        }
    }

    private static CommandResult finish(ProcessBuilder builder, String... arguments)
            throws IOException, InterruptedException {
        // Files, not pipes: what the command leaves running may keep a pipe open for ever.
        Path output = Files.createTempFile("tierline", ".out");
        Path errors = Files.createTempFile("tierline", ".err");
        try {
            Process process = builder.redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                throw new IllegalStateException(
                        "No end of tierline " + String.join(" ", arguments) + ":\n" + Files.readString(output));
            }
            return new CommandResult(process.exitValue(), Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static ProcessBuilder builder(String... arguments) {
        Path root = Path.of(System.getProperty("tierline.root", ".."));
        List<String> command = new ArrayList<>();
        command.add(root.resolve("tierline").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    }
}
