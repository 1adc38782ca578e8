package io.tierline.localstack.cli;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.check.CheckContext;
import io.tierline.policy.check.QuerySyntax;
import io.tierline.policy.loader.CheckedPolicy;
import io.tierline.policy.loader.DirectoryFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policy check}: one line for each thing that is wrong. */
@Command(
        name = "check",
        description = "say what is wrong with policy files, a line each; exit code 0 when nothing is, else 1")
final class PolicyCheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "policy files")
    private List<Path> files = List.of();

    @Option(
            names = "--directory",
            paramLabel = "FILE",
            description = "customers and staff, as policies/samples/directory.yaml, to find roles that nobody holds")
    private @Nullable Path directory;

    private final PrintStream out;

    PolicyCheckCommand() {
        this(System.out);
    }

    PolicyCheckCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        CheckContext context = context();
        Map<String, Path> names = new HashMap<>();
        long findings =
                files.stream().mapToLong(file -> check(file, context, names)).sum();
        return findings == 0 ? 0 : 1;
    }

    private CheckContext context() {
        CheckContext context = CheckContext.on(
                        LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC))
                .with(syntax());
        if (directory == null) {
            System.err.println("Whether somebody holds every role was not checked; --directory names the people");
            return context;
        }
        try {
            return context.with(DirectoryFile.roles(directory.toString(), PolicyText.of(directory)));
        } catch (IllegalArgumentException wrong) {
            throw new CommandFailedException(String.valueOf(wrong.getMessage()));
        }
    }

    /** Whoever runs text queries brings it, if it is on the class path. */
    private static QuerySyntax syntax() {
        return ServiceLoader.load(QuerySyntax.class).findFirst().orElse(QuerySyntax.UNKNOWN);
    }

    private long check(Path file, CheckContext context, Map<String, Path> names) {
        CheckedPolicy checked = CheckedPolicy.of(file.toString(), PolicyText.of(file), context);
        checked.errors().forEach(out::println);
        checked.warnings().forEach(warning -> out.println(warning + " (warning)"));
        return checked.errors().size() + checked.warnings().size() + checkName(file, checked, names);
    }

    /** A service with two files of one programme does not start. */
    private int checkName(Path file, CheckedPolicy checked, Map<String, Path> names) {
        SupportPolicy policy = checked.policy();
        Path other = policy == null ? null : names.putIfAbsent(policy.name(), file);
        if (policy == null || other == null) {
            return 0;
        }
        out.printf("%s: %s holds the policy %s already%n", file, other, policy.name());
        return 1;
    }
}
