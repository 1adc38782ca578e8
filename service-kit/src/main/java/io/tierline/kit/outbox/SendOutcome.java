package io.tierline.kit.outbox;

import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What became of a row that was sent. */
sealed interface SendOutcome {
    OutboxRow row();

    /** The broker has it. */
    record Acknowledged(OutboxRow row) implements SendOutcome {}

    /** The broker will never take it. */
    record Refused(OutboxRow row, String cause) implements SendOutcome {}

    /** The broker answers, but has no such topic, or none that this service may write to. */
    record NoTopic(OutboxRow row) implements SendOutcome {}

    /** Nobody knows: to be sent again. */
    record Failed(OutboxRow row, Throwable cause) implements SendOutcome {}

    /** Sorts a failure by what the Kafka client says about it. */
    static SendOutcome failure(OutboxRow row, Throwable cause) {
        return switch (cause) {
            case RecordTooLargeException e -> new Refused(row, e.toString());
            case InvalidRecordException e -> new Refused(row, e.toString());
            case InvalidTopicException e -> new Refused(row, e.toString());
            case PolicyViolationException e -> new Refused(row, e.toString());
            case SerializationException e -> new Refused(row, e.toString());
            case UnknownTopicOrPartitionException e -> new NoTopic(row);
            case TopicAuthorizationException e -> new NoTopic(row);
            // The wait for metadata times out, and names what the broker said as its cause.
            default ->
                cause.getCause() instanceof UnknownTopicOrPartitionException
                        ? new NoTopic(row)
                        : new Failed(row, cause);
        };
    }
}
