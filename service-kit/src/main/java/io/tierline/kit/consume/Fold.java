package io.tierline.kit.consume;

import io.tierline.events.EventEnvelope;
import io.tierline.kit.event.EventDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch in memory: each event meets the state that the one before it left. Pure but for what the decider is.
 *
 * @param <S> an immutable state
 */
final class Fold<S> {
    /** What the service says because of an event. */
    record Answer(EventEnvelope cause, EventDraft draft) {}

    private final Decider<S> decider;
    private final Instant now;
    private final Map<UUID, S> states;
    private final Map<UUID, S> changed = new LinkedHashMap<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<DeadLetter> deadLetters = new ArrayList<>();

    Fold(Decider<S> decider, Map<UUID, S> loaded, Instant now) {
        this.decider = decider;
        this.states = new HashMap<>(loaded);
        this.now = now;
    }

    void take(Reading reading) {
        switch (reading) {
            case Reading.Unreadable(DeadLetter letter) -> deadLetters.add(letter);
            case Reading.Decoded(IncomingRecord record, EventEnvelope event) -> decide(record, event);
        }
    }

    Instant now() {
        return now;
    }

    List<S> changed() {
        return List.copyOf(changed.values());
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    List<DeadLetter> deadLetters() {
        return List.copyOf(deadLetters);
    }

    private void decide(IncomingRecord record, EventEnvelope event) {
        try (var _ = LogContext.of(event)) {
            apply(event, decider.decide(states.get(event.ticketId()), event, now));
        } catch (NotYetException e) {
            throw e;
            // Broad on purpose, and only here: whatever a decision throws, this event will always make it throw. One
            // poisonous event must not stop its partition.
        } catch (RuntimeException e) {
            deadLetters.add(DeadLetter.of(record, e));
        }
    }

    private void apply(EventEnvelope event, Decision<S> decision) {
        decision.events().forEach(draft -> answers.add(new Answer(event, draft)));
        @Nullable S state = decision.state();
        if (state != null && !state.equals(states.put(event.ticketId(), state))) {
            changed.put(event.ticketId(), state);
        }
    }
}
