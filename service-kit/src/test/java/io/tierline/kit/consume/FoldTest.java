package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.events.IntakeEvent.StatusChanged;
import io.tierline.kit.event.EventDraft;
import io.tierline.kit.testing.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final TestEvents events = new TestEvents("intake", 7);
    private final UUID ticket = events.ticketId();

    @Test
    void givesEachEventTheStateThatTheOneBeforeLeft() {
        var fold = new Fold<String>(FoldTest::append, Map.of(ticket, "0"), NOW);
        fold.take(status("a"));
        fold.take(status("b"));
        assertThat(fold.changed()).containsExactly("0ab");
        assertThat(fold.answers())
                .extracting(answer -> answer.draft().sequence())
                .containsExactly(1L, 2L);
    }

    @Test
    void storesNothingThatDidNotChange() {
        var fold = new Fold<String>((state, event, now) -> Decision.silently(state), Map.of(ticket, "0"), NOW);
        fold.take(status("a"));
        assertThat(fold.changed()).isEmpty();
    }

    @Test
    void keepsATicketWithoutStateWithoutState() {
        var fold = new Fold<String>((state, event, now) -> Decision.silently(state), Map.of(), NOW);
        fold.take(status("a"));
        assertThat(fold.changed()).isEmpty();
    }

    @Test
    void leavesTheStateAsItWasWhenADecisionThrows() {
        var fold = new Fold<String>(FoldTest::append, Map.of(), NOW);
        fold.take(status("a"));
        fold.take(status("poison"));
        fold.take(status("b"));
        assertThat(fold.changed()).containsExactly("ab");
        assertThat(fold.deadLetters())
                .singleElement()
                .extracting(DeadLetter::cause)
                .asString()
                .contains("poison");
    }

    @Test
    void passesOnThatSomethingIsNotThereYet() {
        var fold = new Fold<String>(
                (state, event, now) -> {
                    throw new NotYetException("policy");
                },
                Map.of(),
                NOW);
        Reading reading = status("a");
        assertThatThrownBy(() -> fold.take(reading)).isInstanceOf(NotYetException.class);
    }

    private static Decision<String> append(@Nullable String state, EventEnvelope event, Instant now) {
        String to = ((StatusChanged) event.event()).to();
        if ("poison".equals(to)) {
            throw new IllegalArgumentException("poison");
        }
        String next = (state == null ? "" : state) + to;
        return new Decision<>(next, List.of(EventDraft.of(state == null ? 1 : state.length(), event.event())));
    }

    private Reading status(String to) {
        EventEnvelope event = events.about(ticket, NOW, new IntakeEvent.StatusChanged(NOW, "open", to));
        var record = new IncomingRecord("tickets", 0, 1, ticket.toString(), Map.of(), new byte[0]);
        return new Reading.Decoded(record, event);
    }
}
