package io.tierline.kit.backlog;

import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.loop.StoppedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** How far the service's consumer group has come, whichever replica consumes. */
final class GroupOffsets implements AutoCloseable {
    /** How old a record may be that the group has not committed yet. */
    private static final Duration TOLERATED = Duration.ofSeconds(5);

    /** What the broker says where no record is so young. */
    private static final long NONE = -1;

    private final Admin admin;
    private final String group;

    private GroupOffsets(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    /**
     * Connects for the service's group.
     *
     * @param purpose of the connection, for logs
     */
    static GroupOffsets connect(TierlineConfig config, String purpose) {
        String clientId = String.join("-", config.schema(), purpose, config.instance());
        return connect(config.kafka().bootstrap(), config.schema(), clientId);
    }

    /** Connects; a question that the broker does not answer within 2 s fails. */
    static GroupOffsets connect(String bootstrap, String group, String clientId) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.CLIENT_ID_CONFIG,
                clientId,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                1_500,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                2_000);
        return new GroupOffsets(Admin.create(settings), group);
    }

    /**
     * Whether a record that is too old waits for the group on any partition of a topic.
     *
     * @throws NoAnswerException if the broker does not say
     */
    Backlog backlog(String topic, Instant realNow) {
        long tolerated = realNow.minus(TOLERATED).toEpochMilli();
        List<TopicPartition> partitions = partitions(topic);
        // The end first and the commits last: what comes or is handled meanwhile is not taken for old.
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> firstTolerated = offsets(partitions, OffsetSpec.forTimestamp(tolerated));
        Map<TopicPartition, Long> handled = committed();
        boolean old = partitions.stream().anyMatch(partition -> {
            long first = of(firstTolerated, partition, NONE);
            long endOfOld = first == NONE ? of(ends, partition, 0) : first;
            return next(partition, handled, starts) < endOfOld;
        });
        return old ? Backlog.OLD : Backlog.NONE;
    }

    /**
     * How many records wait on each partition.
     *
     * @param done which record is next where batches are done that may not be committed yet
     * @throws NoAnswerException if the broker does not say
     */
    Map<TopicPartition, Long> lag(Collection<TopicPartition> partitions, Map<TopicPartition, Long> done) {
        if (partitions.isEmpty()) {
            return Map.of();
        }
        Map<TopicPartition, Long> starts = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        Map<TopicPartition, Long> handled = new HashMap<>(committed());
        done.forEach((partition, next) -> handled.merge(partition, next, Math::max));
        return partitions.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        partition -> Math.max(0, of(ends, partition, 0) - next(partition, handled, starts))));
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }

    private List<TopicPartition> partitions(String topic) {
        return answer(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
                .flatMap(description -> description.partitions().stream())
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec wanted) {
        Map<TopicPartition, OffsetSpec> question =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> wanted));
        return numbers(answer(admin.listOffsets(question).all()), ListOffsetsResultInfo::offset);
    }

    private Map<TopicPartition, Long> committed() {
        return numbers(
                answer(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata()),
                OffsetAndMetadata::offset);
    }

    /** Which record the group handles next, of those that are still there. */
    private static long next(
            TopicPartition partition, Map<TopicPartition, Long> handled, Map<TopicPartition, Long> starts) {
        return Math.max(of(handled, partition, 0), of(starts, partition, 0));
    }

    private static long of(Map<TopicPartition, Long> offsets, TopicPartition partition, long otherwise) {
        return offsets.getOrDefault(partition, otherwise);
    }

    private static <T> Map<TopicPartition, Long> numbers(Map<TopicPartition, T> answers, Function<T, Long> number) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> number.apply(answer.getValue())));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new NoAnswerException(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }
}
