package io.tierline.localstack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code logs}: the end of one process's log. */
@Command(name = "logs", description = "show the end of a service's log")
final class LogsCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Parameters(index = "0", paramLabel = "service", description = "intake, triage, escalation, notification …")
    private String service = "";

    @Option(names = "--lines", paramLabel = "N", defaultValue = "100", description = "how many lines; 100 if not given")
    private int lines;

    @Option(names = "--follow", description = "go on with what is added, until Ctrl-C")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        stack.state();
        Path log = stack.directory().log(service);
        if (!known().contains(service)) {
            throw new CommandFailedException(
                    "No log of '%s'; there are %s".formatted(service, String.join(", ", known())));
        }
        LogFollower follower = LogFollower.fromEnd(log, System.out);
        List<String> all = Files.readAllLines(log);
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
        while (follow) {
            TimeUnit.MILLISECONDS.sleep(200);
            follower.printNew();
        }
        return 0;
    }

    private List<String> known() throws IOException {
        try (Stream<Path> files = Files.list(stack.directory().logs())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
