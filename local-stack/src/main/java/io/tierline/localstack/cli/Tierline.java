package io.tierline.localstack.cli;

import io.tierline.localstack.process.ConsoleLogging;
import java.io.IOException;
import java.sql.SQLException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the script {@code tierline} runs, apart from building and testing. */
@Command(
        name = "tierline",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            LogsCommand.class,
            ReplayCommand.class,
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
            if (failure instanceof IOException || failure instanceof SQLException) {
                System.err.println("tierline: " + failure);
                return 1;
            }
            return others.handleExecutionException(failure, command, parsed);
        });
        return line;
    }
}
