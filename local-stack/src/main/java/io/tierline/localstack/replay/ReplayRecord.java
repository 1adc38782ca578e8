package io.tierline.localstack.replay;

import io.tierline.events.EventHeaders;
import io.tierline.localstack.broker.DeadLetterTopic;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A refused record and what becomes of it.
 *
 * @param topic where it was found
 * @param refused as it was found
 */
record ReplayRecord(DeadLetterTopic topic, ConsumerRecord<byte[], byte[]> refused) {
    private static final Set<String> DROPPED = Set.of(
            EventHeaders.DEAD_LETTER_CAUSE,
            EventHeaders.DEAD_LETTER_SERVICE,
            EventHeaders.DEAD_LETTER_AT,
            EventHeaders.REPLAY_FOR);

    String eventId() {
        return header(EventHeaders.ID);
    }

    /** Whether only a part of it is here: no service can make anything of that. */
    boolean isCut() {
        return refused.headers().lastHeader(EventHeaders.DEAD_LETTER_ORIGINAL_PLACE) != null;
    }

    /** The original record, marked for the one service that refused it. */
    ProducerRecord<byte[], byte[]> original() {
        ProducerRecord<byte[], byte[]> original = new ProducerRecord<>(topic.source(), refused.key(), refused.value());
        Headers headers = original.headers();
        for (Header header : refused.headers()) {
            if (!DROPPED.contains(header.key())) {
                headers.add(header);
            }
        }
        headers.add(EventHeaders.REPLAY_FOR, topic.service().id().getBytes(StandardCharsets.UTF_8));
        return original;
    }

    /** One line for a person about a record that is cut. */
    String describeOriginal() {
        return "%s; of its %s bytes the first %d are here, the original lies at %s"
                .formatted(
                        describe(),
                        header(EventHeaders.DEAD_LETTER_ORIGINAL_SIZE),
                        refused.value() == null ? 0 : refused.value().length,
                        header(EventHeaders.DEAD_LETTER_ORIGINAL_PLACE));
    }

    /** One line for a person: which event, whose, and why it was refused. */
    String describe() {
        return "%s  %s  %s → %s  (refused by %s: %s)"
                .formatted(
                        eventId(),
                        header(EventHeaders.TYPE),
                        header(EventHeaders.SUBJECT),
                        topic.source(),
                        topic.service().id(),
                        header(EventHeaders.DEAD_LETTER_CAUSE));
    }

    private String header(String name) {
        Header header = refused.headers().lastHeader(name);
        return header == null || header.value() == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
