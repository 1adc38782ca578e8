package io.tierline.localstack.cli;

import picocli.CommandLine.Command;

/** {@code policy}: what people do with policy files. */
@Command(
        name = "policy",
        description = "check and explain policy files, and put open tickets under a new version",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PolicyCheckCommand.class, PolicyExplainCommand.class, PolicyMigrateCommand.class})
final class PolicyCommand {}
