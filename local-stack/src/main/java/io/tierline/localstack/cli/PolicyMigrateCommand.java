package io.tierline.localstack.cli;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.migration.MigrationRefusedException;
import io.tierline.localstack.migration.MigrationReport;
import io.tierline.localstack.migration.MigrationRequest;
import io.tierline.localstack.security.Role;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import io.tierline.localstack.security.TokenKeys;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code policy migrate}: puts open tickets under another version, while the stack runs. */
@Command(
        name = "migrate",
        description = "put all open tickets of a programme under another version of its policy, and say what changes")
final class PolicyMigrateCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Option(names = "--policy", required = true, paramLabel = "NAME", description = "for instance sophos")
    private String policy = "";

    @Option(
            names = "--from",
            paramLabel = "VERSION",
            description = "only tickets under this version; its beginning is enough")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "VERSION", description = "the version in force, if not given")
    private @Nullable String to;

    @Option(names = "--dry-run", description = "only say what would change")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        String base = stack.ports().url(Endpoint.ESCALATION).toString();
        String token =
                new TokenIssuer(new TokenKeys(new Secrets(stack.directory().secrets()))).token(Role.OPERATOR, null);
        MigrationReport report = new MigrationReport(System.out);
        try {
            new MigrationRequest(base, token).send(policy, from, to, dryRun, report);
        } catch (MigrationRefusedException refused) {
            throw new CommandFailedException(String.valueOf(refused.getMessage()));
        } catch (ConnectException away) {
            throw new CommandFailedException("The escalation service is not running; ./tierline up" + stack.asGiven());
        }
        if (!report.isComplete()) {
            throw new CommandFailedException(
                    "The answer broke off. What is migrated stays migrated; run the command again for the rest");
        }
        return 0;
    }
}
