package io.tierline.localstack.cli;

import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.explain.Explanation;
import io.tierline.policy.explain.ExplanationLanguage;
import io.tierline.policy.loader.InvalidPolicyException;
import io.tierline.policy.loader.PolicyLoader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code policy explain}: a promise in plain words. */
@Command(name = "explain", description = "print in plain words what a plan promises to a ticket of a severity")
final class PolicyExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a policy file")
    private Path file = Path.of("");

    @Option(names = "--plan", required = true, paramLabel = "PLAN", description = "for instance premium")
    private String plan = "";

    @Option(names = "--severity", required = true, paramLabel = "SEVERITY", description = "for instance critical")
    private String severity = "";

    @Option(names = "--language", defaultValue = "en", paramLabel = "ja|en", description = "en, if not given")
    private String language = "en";

    private final PrintStream out;

    PolicyExplainCommand() {
        this(System.out);
    }

    PolicyExplainCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        SupportPolicy policy = policy();
        require(policy.plans().containsKey(plan), "plan", plan, policy.plans().keySet());
        require(
                policy.severity(severity).isPresent(),
                "severity",
                severity,
                policy.severities().stream().map(Severity::name).toList());
        ExplanationLanguage words = ExplanationLanguage.of(language)
                .orElseThrow(() -> new CommandFailedException("--language must be ja or en; it is " + language));
        out.print(Explanation.of(policy, plan, severity, words));
        return 0;
    }

    private SupportPolicy policy() {
        try {
            return PolicyLoader.load(file.toString(), PolicyText.of(file));
        } catch (InvalidPolicyException wrong) {
            throw new CommandFailedException(String.valueOf(wrong.getMessage()));
        }
    }

    private void require(boolean known, String what, String name, Collection<String> all) {
        if (!known) {
            throw new CommandFailedException("%s has no %s '%s'; there are %s"
                    .formatted(file, what, name, all.stream().sorted().collect(Collectors.joining(", "))));
        }
    }
}
