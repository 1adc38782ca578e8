package io.tierline.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tierline.localstack.layout.FileTrees;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Broker, database, mail server and phone for a test, run by {@link Infrastructure} in a process of its own.
 *
 * <p>Needs Jackson and nothing else on the test's class path, the system property {@code tierline.root}, and the module
 * {@code local-stack} packaged.
 */
public final class TestInfrastructure implements AutoCloseable {
    private final Process process;
    private final Path directory;
    private final BufferedReader answers;
    private final Writer questions;
    private final Coordinates coordinates;

    private TestInfrastructure(Process process, Path directory) throws IOException {
        this.process = process;
        this.directory = directory;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.coordinates = new ObjectMapper().readValue(answer(), Coordinates.class);
    }

    /**
     * Starts everything in a fresh temporary directory and returns when it is ready.
     *
     * @throws UncheckedIOException if it does not start; what it said is on standard error
     */
    public static TestInfrastructure start() {
        Path root = Path.of(Objects.requireNonNull(
                System.getProperty("tierline.root"),
                "the system property tierline.root must name the project's folder"));
        Path program = root.resolve("local-stack/target");
        try {
            Path directory = Files.createTempDirectory("tierline-test-");
            Process process = new ProcessBuilder(command(program, root.resolve("policies"), directory))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new TestInfrastructure(process, directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The test infrastructure did not start from " + program, e);
        }
    }

    /**
     * Every {@code TIERLINE_*} variable that one service is told.
     *
     * @param service for instance {@code intake}
     */
    public Map<String, String> environment(String service) {
        return Objects.requireNonNull(coordinates.services().get(service), () -> "no service " + service);
    }

    /** What tests need besides: {@code TIERLINE_DB_SUPERUSER}, {@code TIERLINE_MAIL_URL}, {@code TIERLINE_PHONE_URL} … */
    public Map<String, String> shared() {
        return coordinates.shared();
    }

    /**
     * A token that the services accept.
     *
     * @param role {@code customer}, {@code agent} or {@code operator}
     * @param customer id, for a customer's token only
     */
    public synchronized String token(String role, @Nullable String customer) {
        try {
            questions.write("token " + role + (customer == null ? "" : " " + customer) + "\n");
            questions.flush();
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException("No token for " + role, e);
        }
    }

    /** Ends everything and removes its directory. */
    @Override
    public void close() {
        try {
            questions.close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            FileTrees.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The test infrastructure left something in " + directory, e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(Path program, Path policies, Path directory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                program.resolve("local-stack.jar") + File.pathSeparator + program.resolve("lib") + "/*",
                "io.tierline.localstack.Infrastructure",
                "--dir",
                directory.toString(),
                "--policies",
                policies.toString());
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("The test infrastructure ended; what it said is on standard error");
        }
        return line;
    }

    private record Coordinates(Map<String, Map<String, String>> services, Map<String, String> shared) {}
}
