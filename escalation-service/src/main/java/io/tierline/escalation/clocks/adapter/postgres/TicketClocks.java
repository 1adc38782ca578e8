package io.tierline.escalation.clocks.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockProgress.Waiting;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.Wake;
import io.tierline.kit.consume.TicketStates;
import io.tierline.kit.database.Sql;
import io.tierline.policy.loader.EscalationStateCodec;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table {@code ticket_clock}: one row a ticket, read and written as one statement a batch; what clocks took is appended. */
public final class TicketClocks implements TicketStates<TicketClock> {
    private static final String LOCK = ClockRows.SELECT + """
             where ticket_id = any($1)
             order by ticket_id
               for update""";

    /** The rows are complete, and whole: a check of the table judges a row before it meets the one that is there. */
    private static final String UPSERT = """
            insert into ticket_clock as kept
                   (ticket_id, tenant, reference, policy, policy_version, waiting, state, sequence, next_wake,
                    wake_event_id, woken_at, reached)
            select ticket_id, tenant, reference, policy, policy_version, waiting::jsonb, state::jsonb, sequence, next_wake,
                   wake_event_id, woken_at, reached
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                          $8::bigint[], $9::timestamptz[], $10::uuid[], $11::timestamptz[],
                          $12::timestamptz[])
                   as made (ticket_id, tenant, reference, policy, policy_version, waiting, state, sequence, next_wake,
                            wake_event_id, woken_at, reached)
             order by ticket_id
                on conflict (ticket_id) do update
               set policy = excluded.policy,
                   policy_version = excluded.policy_version,
                   waiting = excluded.waiting,
                   state = excluded.state,
                   sequence = excluded.sequence,
                   next_wake = excluded.next_wake,
                   wake_event_id = excluded.wake_event_id,
                   woken_at = excluded.woken_at,
                   reached = excluded.reached,
                   wake_attempts = case when excluded.wake_event_id is null then 0 else kept.wake_attempts end""";

    @Override
    public Map<UUID, TicketClock> loadAndLock(Sql sql, SortedSet<UUID> ticketIds) {
        return sql.query(LOCK, (Object) ticketIds.toArray(UUID[]::new)).stream()
                .map(ClockRows::clock)
                .collect(Collectors.toMap(clock -> clock.ticket().id(), Function.identity()));
    }

    @Override
    public void store(Sql sql, Collection<TicketClock> clocks) {
        List<TicketClock> changed = List.copyOf(clocks);
        sql.update(
                UPSERT,
                column(changed, clock -> clock.ticket().id(), UUID[]::new),
                column(changed, clock -> clock.ticket().tenant(), String[]::new),
                column(changed, clock -> clock.ticket().reference(), String[]::new),
                column(changed, TicketClocks::policy, String[]::new),
                column(changed, TicketClocks::policyVersion, String[]::new),
                column(changed, TicketClocks::waiting, String[]::new),
                column(changed, TicketClocks::state, String[]::new),
                column(changed, TicketClock::sequence, Long[]::new),
                column(changed, clock -> clock.wake().next(), Instant[]::new),
                column(changed, clock -> underWay(clock, Wake.Sent::id), UUID[]::new),
                column(changed, clock -> underWay(clock, Wake.Sent::at), Instant[]::new),
                column(changed, TicketClocks::reached, Instant[]::new));
        TicketHistories.append(sql, changed);
    }

    private static @Nullable String policy(TicketClock clock) {
        return switch (clock.progress()) {
            case Running running -> running.policy();
            case Waiting(var submission, var _, var _) -> submission == null ? null : submission.policy();
        };
    }

    private static @Nullable String policyVersion(TicketClock clock) {
        return switch (clock.progress()) {
            case Running running -> running.policyVersion();
            case Waiting(var submission, var _, var _) -> submission == null ? null : submission.policyVersion();
        };
    }

    private static @Nullable String waiting(TicketClock clock) {
        return clock.progress() instanceof Waiting waiting ? WaitingCodec.toJson(waiting) : null;
    }

    private static @Nullable String state(TicketClock clock) {
        return clock.progress() instanceof Running running ? EscalationStateCodec.toJson(running.state()) : null;
    }

    private static @Nullable Instant reached(TicketClock clock) {
        return clock.progress() instanceof Running running ? running.reached() : null;
    }

    private static <T> @Nullable T underWay(TicketClock clock, Function<Wake.Sent, T> part) {
        Wake.Sent underWay = clock.wake().underWay();
        return underWay == null ? null : part.apply(underWay);
    }
}
