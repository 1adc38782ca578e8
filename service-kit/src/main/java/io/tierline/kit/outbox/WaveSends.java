package io.tierline.kit.outbox;

import io.tierline.kit.loop.StoppedException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * The sends of one wave. The producer waits for the metadata of a topic that it does not know, and would wait again for
 * each further row: so it waits once in vain and no more, however many rows the wave has.
 */
final class WaveSends {
    private record Send(OutboxRow row, Future<RecordMetadata> acknowledgement) {}

    private final Producer<String, byte[]> producer;
    private final List<Send> sends = new ArrayList<>();
    private final Set<String> reachedTopics = new HashSet<>();
    private @Nullable SendOutcome obstacle;
    private @Nullable Throwable causeOfObstacle;

    WaveSends(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Sends a row, unless it would meet what an earlier row met; its failure is then the same, without a wait. */
    void offer(OutboxRow row) {
        if (causeOfObstacle == null) {
            send(row);
        } else if (isInTheWayOf(row)) {
            sends.add(new Send(row, CompletableFuture.failedFuture(causeOfObstacle)));
        } else if (reachedTopics.contains(row.record().topic())) {
            send(row);
        }
    }

    /** Waits for what becomes of each row; a row that is not named was not sent and comes again in the next batch. */
    List<SendOutcome> outcomes() {
        return sends.stream().map(WaveSends::outcome).toList();
    }

    private void send(OutboxRow row) {
        Future<RecordMetadata> acknowledgement = ask(row);
        sends.add(new Send(row, acknowledgement));
        if (acknowledgement.state() == Future.State.FAILED) {
            failedAtOnce(row, acknowledgement.exceptionNow());
        } else {
            reachedTopics.add(row.record().topic());
        }
    }

    private void failedAtOnce(OutboxRow row, Throwable cause) {
        SendOutcome outcome = SendOutcome.failure(row, cause);
        if (!(outcome instanceof SendOutcome.Refused)) {
            obstacle = outcome;
            causeOfObstacle = cause;
        }
    }

    /** A missing topic is in the way of its own rows, a broker that is away in the way of all. */
    private boolean isInTheWayOf(OutboxRow row) {
        return !(obstacle instanceof SendOutcome.NoTopic(OutboxRow first))
                || first.record().topic().equals(row.record().topic());
    }

    private Future<RecordMetadata> ask(OutboxRow row) {
        try {
            return producer.send(kafkaRecord(row.record()));
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static SendOutcome outcome(Send send) {
        try {
            send.acknowledgement().get();
            return new SendOutcome.Acknowledged(send.row());
        } catch (ExecutionException e) {
            return SendOutcome.failure(send.row(), e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    private static ProducerRecord<String, byte[]> kafkaRecord(OutgoingRecord record) {
        var kafkaRecord = new ProducerRecord<>(record.topic(), record.key(), record.value());
        record.headers()
                .forEach((name, value) -> kafkaRecord.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafkaRecord;
    }
}
