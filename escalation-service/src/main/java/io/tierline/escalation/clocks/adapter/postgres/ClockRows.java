package io.tierline.escalation.clocks.adapter.postgres;

import io.tierline.escalation.clocks.model.ClockProgress;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.Taken;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.Wake;
import io.tierline.kit.database.Sql;
import io.tierline.kit.event.TicketRef;
import io.tierline.policy.loader.EscalationStateCodec;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rows of {@code ticket_clock} as values. */
final class ClockRows {
    /** What {@link #clock} reads. */
    static final String SELECT = """
            select ticket_id, tenant, reference, policy, policy_version, waiting::text as waiting, state::text as state,
                   sequence, next_wake, wake_event_id, woken_at, reached
              from ticket_clock
            """;

    private ClockRows() {}

    static TicketClock clock(Row row) {
        return new TicketClock(
                new TicketRef(row.getUUID("ticket_id"), row.getString("reference"), row.getString("tenant")),
                row.getLong("sequence"),
                progress(row),
                new Wake(Sql.instant(row, "next_wake"), underWay(row)),
                Taken.NOTHING);
    }

    private static Wake.@Nullable Sent underWay(Row row) {
        Instant sentAt = Sql.instant(row, "woken_at");
        return sentAt == null ? null : new Wake.Sent(row.getUUID("wake_event_id"), sentAt);
    }

    private static ClockProgress progress(Row row) {
        String waiting = row.getString("waiting");
        return waiting != null
                ? WaitingCodec.fromJson(waiting)
                : new Running(
                        row.getString("policy"),
                        row.getString("policy_version"),
                        EscalationStateCodec.fromJson(row.getString("state")),
                        Sql.instant(row, "reached"));
    }
}
