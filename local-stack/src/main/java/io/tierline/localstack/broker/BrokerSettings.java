package io.tierline.localstack.broker;

import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The broker's {@code server.properties}: a single node on a small machine. */
final class BrokerSettings {
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            // After a crash the broker may register again only when its former self has timed out; 9 s by default.
            Map.entry("broker.session.timeout.ms", "3000"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("background.threads", "2"),
            // The cleaner's buffer is taken from the heap at the start; 128 MiB by default.
            Map.entry("log.cleaner.dedupe.buffer.size", "16777216"));

    private BrokerSettings() {}

    static Map<String, String> of(Ports ports, Path records) {
        String broker = "PLAINTEXT://" + ports.address(Endpoint.BROKER);
        String controller = ports.address(Endpoint.BROKER_CONTROLLER);
        Map<String, String> settings = new TreeMap<>(FIXED);
        settings.put("listeners", broker + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", broker);
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("log.dirs", records.toString());
        return settings;
    }
}
