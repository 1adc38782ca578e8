package io.tierline.escalation.testing;

import io.tierline.escalation.clocks.application.DecidingClocks;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.events.Actor;
import io.tierline.events.EventEnvelope;
import io.tierline.events.EventIds;
import io.tierline.events.TicketEvent;
import io.tierline.events.TimerDue;
import io.tierline.kit.consume.Decision;
import io.tierline.kit.event.EventDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ticket as the service would take it, without broker, database and time. */
public final class LiveTicket {
    /** Its id. */
    public static final UUID ID = UUID.fromString("01931b2e-7000-7000-8000-000000000001");

    private final DecidingClocks deciding =
            new DecidingClocks(version -> Sophos.POLICY, instant -> Duration.ofMinutes(1));
    private final List<EventDraft> said = new ArrayList<>();
    private @Nullable TicketClock clock;

    /** Takes an event at some time. */
    public LiveTicket take(TicketEvent event, Instant now) {
        Decision<TicketClock> decision = deciding.decide(clock, envelope(event, now), now);
        clock = decision.state();
        said.addAll(decision.events());
        return this;
    }

    /** Is woken for all that is due before an instant. */
    public LiveTicket wakeUntil(Instant end) {
        Instant next = next();
        while (next != null && next.isBefore(end)) {
            take(new TimerDue(next), next);
            next = next();
        }
        return this;
    }

    /** When it is next to be woken. */
    public @Nullable Instant next() {
        return clock == null ? null : clock.wake().next();
    }

    /** The clocks as they are kept. */
    public TicketClock clock() {
        return Objects.requireNonNull(clock);
    }

    /** Whether anything is kept. */
    public boolean isKnown() {
        return clock != null;
    }

    /** All that was said so far. */
    public List<EventDraft> said() {
        return List.copyOf(said);
    }

    /** An event about the ticket. */
    public static EventEnvelope envelope(TicketEvent event, Instant now) {
        return new EventEnvelope(
                EventIds.next(now),
                "intake",
                now,
                "TL-1042",
                ID,
                "default",
                1,
                new Actor(Actor.Kind.AGENT, "suzuki", "web"),
                null,
                Sophos.POLICY.version(),
                null,
                null,
                event);
    }
}
