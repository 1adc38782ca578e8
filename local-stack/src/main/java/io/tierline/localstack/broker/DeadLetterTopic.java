package io.tierline.localstack.broker;

import io.tierline.events.Topics;
import io.tierline.localstack.service.ServiceName;

/**
 * The topic of what one service could not take from another topic.
 *
 * @param source the topic that its records came from
 * @param service the service that refused them
 */
public record DeadLetterTopic(String source, ServiceName service) {
    /** Its name on the broker. */
    public String name() {
        return Topics.deadLetter(source, service.id());
    }
}
