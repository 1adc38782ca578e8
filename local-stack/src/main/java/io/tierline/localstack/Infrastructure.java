package io.tierline.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tierline.localstack.infrastructure.InfrastructureKind;
import io.tierline.localstack.infrastructure.RunningInfrastructure;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.ConsoleLogging;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.security.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Broker, database, mail server and phone for tests, as one process that ends when its standard input closes.
 *
 * <p>When all is ready it prints one line of JSON with every coordinate. Then each line {@code token <role> [customer]} on
 * its standard input is answered by one line with a token.
 */
@Command(name = "infrastructure")
public final class Infrastructure implements Callable<Integer> {
    @Option(names = "--dir", required = true, description = "where data, logs and secrets go")
    private Path directory = Path.of("");

    @Option(names = "--policies", required = true, description = "folder of the policy files")
    private Path policies = Path.of("");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Infrastructure()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        ConsoleLogging.quiet();
        InfrastructureKind kind = InfrastructureKind.chosenBy(System.getenv());
        Journal journal = System.err::println;
        try (RunningInfrastructure infrastructure =
                RunningInfrastructure.start(new StackDirectory(directory), kind, policies.toAbsolutePath(), journal)) {
            System.out.println(new ObjectMapper()
                    .writeValueAsString(
                            Map.of("services", infrastructure.services(), "shared", infrastructure.shared())));
            answerUntilClosed(infrastructure);
        }
        return 0;
    }

    private static void answerUntilClosed(RunningInfrastructure infrastructure) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.strip().split(" ", 3);
            if (words.length < 2 || !words[0].equals("token")) {
                throw new IOException("Expected 'token <role> [customer]', got '" + line + "'");
            }
            System.out.println(infrastructure.tokens().token(Role.of(words[1]), words.length > 2 ? words[2] : null));
        }
    }
}
