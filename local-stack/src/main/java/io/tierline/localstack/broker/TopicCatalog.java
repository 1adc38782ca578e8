package io.tierline.localstack.broker;

import io.tierline.events.Topics;
import io.tierline.localstack.service.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the local stack, all of them. */
public final class TopicCatalog {
    private static final int PARTITIONS = 12;
    private static final Map<String, String> COMPACTED =
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    private static final Map<String, String> SEVEN_DAYS = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, String.valueOf(Duration.ofDays(7).toMillis()));
    /** What was refused waits for a person, so it is never dropped. */
    private static final Map<String, String> FOR_EVER = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private static final List<DeadLetterTopic> DEAD_LETTERS = List.of(
            new DeadLetterTopic(Topics.TICKETS, ServiceName.INTAKE),
            new DeadLetterTopic(Topics.TICKETS, ServiceName.TRIAGE),
            new DeadLetterTopic(Topics.TICKETS, ServiceName.ESCALATION),
            new DeadLetterTopic(Topics.TICKETS, ServiceName.NOTIFICATION),
            new DeadLetterTopic(Topics.TIMERS, ServiceName.ESCALATION),
            new DeadLetterTopic(Topics.DIRECTORY, ServiceName.NOTIFICATION));

    private TopicCatalog() {}

    /** Where each service puts what it refuses. */
    public static List<DeadLetterTopic> deadLetters() {
        return DEAD_LETTERS;
    }

    static List<NewTopic> all() {
        List<NewTopic> topics = new ArrayList<>(List.of(
                topic(Topics.TICKETS, PARTITIONS, SEVEN_DAYS),
                topic(Topics.TIMERS, PARTITIONS, SEVEN_DAYS),
                topic(Topics.DIRECTORY, PARTITIONS, COMPACTED),
                topic(Topics.POLICIES, PARTITIONS, COMPACTED)));
        DEAD_LETTERS.forEach(dead -> topics.add(topic(dead.name(), 1, FOR_EVER)));
        return topics;
    }

    private static NewTopic topic(String name, int partitions, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
