package io.tierline.localstack.cli;

import io.tierline.localstack.broker.DeadLetterTopic;
import io.tierline.localstack.broker.TopicCatalog;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.process.Probe;
import io.tierline.localstack.replay.Replay;
import io.tierline.localstack.replay.Selection;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code replay}: offers refused events again to the service that refused them. */
@Command(name = "replay", description = "offer refused events again to the service that refused them")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Option(names = "--service", paramLabel = "S", description = "only what this service refused")
    private @Nullable String service;

    @Option(names = "--event", paramLabel = "ID", description = "only this event, even if it was offered again before")
    private @Nullable String event;

    @Option(names = "--dry-run", description = "only say what would be done")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Ports ports = stack.ports();
        if (!Probe.accepts(ports.of(Endpoint.BROKER))) {
            throw new CommandFailedException("The broker is not running; ./tierline up" + stack.asGiven());
        }
        Replay replay = new Replay(ports.address(Endpoint.BROKER), System.out::println);
        int count = replay.run(topics(), new Selection(event, dryRun));
        System.out.printf("%d %s%n", count, count == 1 ? "event" : "events");
        return event != null && count == 0 ? 1 : 0;
    }

    private List<DeadLetterTopic> topics() {
        List<DeadLetterTopic> all = TopicCatalog.deadLetters();
        if (service == null) {
            return all;
        }
        List<DeadLetterTopic> ofService = all.stream()
                .filter(topic -> topic.service().id().equals(service))
                .toList();
        if (ofService.isEmpty()) {
            throw new CommandFailedException("No service '%s'; there are %s"
                    .formatted(
                            service,
                            all.stream()
                                    .map(topic -> topic.service().id())
                                    .distinct()
                                    .collect(Collectors.joining(", "))));
        }
        return ofService;
    }
}
