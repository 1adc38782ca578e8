package io.tierline.escalation.migrating.adapter.postgres;

import io.tierline.escalation.clocks.adapter.postgres.TicketClocks;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.migrating.application.OpenClocks;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.kit.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;

/** Finds clocks by the primary key, so that all pages together read the table once. */
@ApplicationScoped
public class OpenClockRows implements OpenClocks {
    private static final String PAGE = """
            select ticket_id from ticket_clock
             where ticket_id > $1 and tenant = $2 and policy = $3 and policy_version <> $4
               and ($5::text is null or policy_version = $5)
               and state -> 'status' ->> 'is' <> 'Closed'
             order by ticket_id
             limit $6""";

    private final TicketClocks clocks = new TicketClocks();

    @Override
    public List<TicketClock> lock(Sql sql, Migration migration, UUID last, int limit) {
        List<UUID> ids = page(sql, migration, last, limit);
        Map<UUID, TicketClock> locked = clocks.loadAndLock(sql, new TreeSet<>(ids));
        return ids.stream().map(locked::get).filter(Objects::nonNull).toList();
    }

    /** In the order of the database, which is not that of {@link UUID#compareTo}. */
    private static List<UUID> page(Sql sql, Migration migration, UUID last, int limit) {
        String to = migration.to().version();
        return sql.query(PAGE, last, migration.tenant(), migration.to().name(), to, migration.from(), limit).stream()
                .map(row -> row.getUUID("ticket_id"))
                .toList();
    }

    @Override
    public void store(Sql sql, List<TicketClock> changed) {
        clocks.store(sql, changed);
    }
}
