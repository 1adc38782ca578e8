package io.tierline.systemtests.client;

import io.tierline.events.EventHeaders;
import io.tierline.events.Topics;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * What one service refused of the {@code tickets} topic.
 *
 * @param topic its dead-letter topic
 * @param service the service
 */
public record DeadLetters(Topic topic, String service) {
    private static final Duration SOON = Duration.ofSeconds(20);

    static DeadLetters of(String broker, String service) {
        return new DeadLetters(new Topic(broker, Topics.deadLetter(Topics.TICKETS, service)), service);
    }

    /** The first dead letter of an event, as soon as there is one. */
    public RawEvent await(String eventId) {
        return await(letter -> isOf(letter, eventId));
    }

    /** The first dead letter of some kind, as soon as there is one. */
    public RawEvent await(Predicate<RawEvent> wanted) {
        return Waiting.forAtLeast(
                        1,
                        SOON,
                        "dead letters of " + service,
                        () -> topic.all().stream().filter(wanted).toList())
                .getFirst();
    }

    /** How many dead letters of an event there are. */
    public long count(String eventId) {
        return topic.all().stream().filter(letter -> isOf(letter, eventId)).count();
    }

    private static boolean isOf(RawEvent letter, String eventId) {
        return eventId.equals(letter.headers().get(EventHeaders.ID));
    }
}
