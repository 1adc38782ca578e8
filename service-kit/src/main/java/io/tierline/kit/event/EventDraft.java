package io.tierline.kit.event;

import io.tierline.events.Actor;
import io.tierline.events.TicketEvent;
import io.tierline.events.Topics;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event as a decision states it, before it has an id and a time. A value: equal decisions make equal drafts.
 *
 * @param topic where it goes
 * @param sequence counts from 1 per ticket and source; the state supplies it
 * @param actor who caused it; null for the service itself
 * @param policyVersion the policy version of the ticket; null for that of the causing event
 * @param dueAt the instant at which a clock made it due, where a clock caused it
 * @param event the body
 */
public record EventDraft(
        String topic,
        long sequence,
        @Nullable Actor actor,
        @Nullable String policyVersion,
        @Nullable Instant dueAt,
        TicketEvent event) {

    /** An event of the service itself on the topic {@code tickets}. */
    public static EventDraft of(long sequence, TicketEvent event) {
        return new EventDraft(Topics.TICKETS, sequence, null, null, null, event);
    }

    /** The same, caused by an actor. */
    public EventDraft by(Actor cause) {
        return new EventDraft(topic, sequence, cause, policyVersion, dueAt, event);
    }

    /** The same, under a policy version. */
    public EventDraft under(@Nullable String version) {
        return new EventDraft(topic, sequence, actor, version, dueAt, event);
    }

    /** The same, made due by a clock. */
    public EventDraft due(@Nullable Instant instant) {
        return new EventDraft(topic, sequence, actor, policyVersion, instant, event);
    }

    /** The same, on another topic. */
    public EventDraft on(String otherTopic) {
        return new EventDraft(otherTopic, sequence, actor, policyVersion, dueAt, event);
    }
}
