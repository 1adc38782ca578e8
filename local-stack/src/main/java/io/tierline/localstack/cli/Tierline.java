package io.tierline.localstack.cli;

import io.tierline.localstack.process.ConsoleLogging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** What the script {@code tierline} runs, apart from building and testing. Each command has {@code --help}. */
@Command(
        name = "tierline",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            LogsCommand.class,
            ReplayCommand.class,
            PolicyCommand.class,
            DemoCommand.class,
            RehearseCommand.class
        })
public final class Tierline {
    private Tierline() {}

    public static void main(String[] arguments) throws IOException {
        ConsoleLogging.quiet();
        System.exit(commandLine().execute(arguments));
    }

    private static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Tierline());
        CommandLine.IExecutionExceptionHandler others = line.getExecutionExceptionHandler();
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof CommandFailedException) {
                System.err.println("tierline: " + failure.getMessage());
                return 1;
            }
            if (failure instanceof IOException
                    || failure instanceof UncheckedIOException
                    || failure instanceof SQLException) {
                System.err.println("tierline: " + failure);
                return 1;
            }
            return others.handleExecutionException(failure, command, parsed);
        });
        return line;
    }
}
