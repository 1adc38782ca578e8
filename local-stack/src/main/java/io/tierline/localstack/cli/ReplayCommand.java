package io.tierline.localstack.cli;

import io.tierline.localstack.broker.DeadLetterTopic;
import io.tierline.localstack.broker.TopicCatalog;
import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.process.Probe;
import io.tierline.localstack.replay.ParkedRows;
import io.tierline.localstack.replay.Replay;
import io.tierline.localstack.replay.Selection;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.service.ServiceName;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code replay}: offers refused events again to the service that refused them, or parked rows to the broker. */
@Command(
        name = "replay",
        description = "offer refused events again to the service that refused them, or with --parked to the broker")
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private DirectoryOption stack = new DirectoryOption();

    @Option(
            names = "--parked",
            description = "what the broker refused of a service's own events, and what waits behind it")
    private boolean parked;

    @Option(names = "--service", paramLabel = "S", description = "only what this service refused, or was refused")
    private @Nullable String service;

    @Option(names = "--event", paramLabel = "ID", description = "only this event, even if it was offered again before")
    private @Nullable String event;

    @Option(names = "--dry-run", description = "only say what would be done")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        Selection selection = new Selection(event, dryRun);
        int count = parked ? release(selection) : offer(selection);
        System.out.printf("%d %s%n", count, count == 1 ? "event" : "events");
        return event != null && count == 0 ? 1 : 0;
    }

    private int offer(Selection selection) throws IOException, InterruptedException {
        Ports ports = portsWith(Endpoint.BROKER);
        List<ServiceName> services = services();
        List<DeadLetterTopic> topics = TopicCatalog.deadLetters().stream()
                .filter(topic -> services.contains(topic.service()))
                .toList();
        return new Replay(ports.address(Endpoint.BROKER), System.out::println).run(topics, selection);
    }

    private int release(Selection selection) throws IOException, SQLException {
        Ports ports = portsWith(Endpoint.DATABASE);
        String password = new Secrets(stack.directory().secrets()).password(DatabaseAccess.SUPERUSER);
        DatabaseAccess access = DatabaseAccess.local(ports.of(Endpoint.DATABASE), password);
        return new ParkedRows(access, System.out::println).release(services(), selection);
    }

    private Ports portsWith(Endpoint needed) throws IOException {
        Ports ports = stack.ports();
        if (!Probe.accepts(ports.of(needed))) {
            throw new CommandFailedException(
                    "The %s is not running; ./tierline up%s".formatted(needed.label(), stack.asGiven()));
        }
        return ports;
    }

    private List<ServiceName> services() {
        List<ServiceName> all = List.of(ServiceName.values());
        if (service == null) {
            return all;
        }
        return all.stream()
                .filter(one -> one.id().equals(service))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new CommandFailedException("No service '%s'; there are %s"
                        .formatted(
                                service,
                                Arrays.stream(ServiceName.values())
                                        .map(ServiceName::id)
                                        .collect(Collectors.joining(", ")))));
    }
}
