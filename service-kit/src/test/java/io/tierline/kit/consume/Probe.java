package io.tierline.kit.consume;

import io.tierline.events.EventEnvelope;
import io.tierline.events.IntakeEvent;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.EventDraft;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service in small: counts a ticket's events and repeats each. What an event says decides how it fails. */
final class Probe implements TicketStates<Probe.Counted>, Decider<Probe.Counted> {
    record Counted(UUID ticketId, int events, String note) {}

    /** Runs in each decision; tests make it fail. */
    private volatile Runnable interference = () -> {};

    void interfere(Runnable disturbance) {
        this.interference = disturbance;
    }

    @Override
    public Map<UUID, Counted> loadAndLock(Sql sql, SortedSet<UUID> ticketIds) {
        Map<UUID, Counted> states = new HashMap<>();
        sql.query(
                        "select ticket_id, events, note from probe where ticket_id = any ($1) order by ticket_id for update",
                        (Object) ticketIds.toArray(UUID[]::new))
                .forEach(row -> states.put(
                        row.getUUID("ticket_id"),
                        new Counted(row.getUUID("ticket_id"), row.getInteger("events"), row.getString("note"))));
        return states;
    }

    @Override
    public void store(Sql sql, Collection<Counted> states) {
        sql.update(
                """
                insert into probe (ticket_id, events, note)
                select * from unnest($1::uuid[], $2::integer[], $3::text[])
                on conflict (ticket_id) do update set events = excluded.events, note = excluded.note""",
                states.stream().map(Counted::ticketId).toArray(UUID[]::new),
                states.stream().map(Counted::events).toArray(Integer[]::new),
                states.stream().map(Counted::note).toArray(String[]::new));
    }

    @Override
    public Decision<Counted> decide(@Nullable Counted state, EventEnvelope event, Instant now) {
        interference.run();
        String to = event.event() instanceof IntakeEvent.StatusChanged changed ? changed.to() : "";
        if ("poison".equals(to)) {
            throw new IllegalArgumentException("poison");
        }
        int before = state == null ? 0 : state.events();
        int events = "data-error".equals(to) ? 100 : before + 1;
        String note = (state == null ? "" : state.note()) + to;
        return new Decision<>(
                new Counted(event.ticketId(), events, note), List.of(EventDraft.of(events, event.event())));
    }
}
