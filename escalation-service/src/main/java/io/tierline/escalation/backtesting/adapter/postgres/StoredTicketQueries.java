package io.tierline.escalation.backtesting.adapter.postgres;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.tierline.escalation.backtesting.application.StoredPage;
import io.tierline.escalation.backtesting.application.StoredPage.Place;
import io.tierline.escalation.backtesting.application.StoredTickets;
import io.tierline.escalation.backtesting.model.Period;
import io.tierline.escalation.backtesting.model.StoredTicket;
import io.tierline.escalation.clocks.adapter.postgres.RoleReads;
import io.tierline.escalation.clocks.adapter.postgres.TicketHistories;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.Sql;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads stored tickets over the one connection of backtests, each page in a short transaction of its own. */
@ApplicationScoped
public class StoredTicketQueries implements StoredTickets {
    private static final String IN_PERIOD = " where policy = $1 and submitted_at >= $2 and submitted_at < $3 ";

    private static final String COUNT = "select count(*) as tickets from clock_opening" + IN_PERIOD;

    /** By key and not by offset: a page costs the same wherever it stands. */
    private static final String PAGE =
            "select ticket_id, reference, submitted_at, " + TicketHistories.COLUMNS + "from clock_opening"
                    + IN_PERIOD + """
               and (submitted_at, ticket_id) > ($4, $5)
             order by submitted_at, ticket_id
             limit $6""";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final RoleReads reads;

    /** Reads by a pool of one connection, so that backtests and what runs live never wait for each other's. */
    public StoredTicketQueries(@ReactiveDataSource("backtests") Pool pool) {
        this.reads = new RoleReads(pool);
    }

    @Override
    public Uni<Long> count(RequestRole role, String policy, Period period) {
        return reads.query(role, COUNT, Tuple.of(policy, utc(period.from()), utc(period.until())))
                .map(rows -> rows.getFirst().getLong("tickets"));
    }

    @Override
    public Uni<StoredPage> page(RequestRole role, String policy, Period period, @Nullable Place after, int limit) {
        Place from = after == null ? new Place(period.from(), BEFORE_ALL) : after;
        Tuple values =
                Tuple.of(policy, utc(period.from()), utc(period.until()), utc(from.submittedAt()), from.id(), limit);
        return reads.query(role, PAGE, values).map(StoredTicketQueries::page);
    }

    private static StoredPage page(List<Row> rows) {
        return new StoredPage(
                rows.isEmpty() ? null : place(rows.getLast()),
                () -> rows.stream().map(StoredTicketQueries::ticket).toList());
    }

    private static Place place(Row row) {
        return new Place(submittedAt(row), row.getUUID("ticket_id"));
    }

    private static StoredTicket ticket(Row row) {
        return new StoredTicket(row.getUUID("ticket_id"), row.getString("reference"), TicketHistories.history(row));
    }

    private static Instant submittedAt(Row row) {
        return Objects.requireNonNull(Sql.instant(row, "submitted_at"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
