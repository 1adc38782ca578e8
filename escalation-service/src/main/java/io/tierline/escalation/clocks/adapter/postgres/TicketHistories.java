package io.tierline.escalation.clocks.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.escalation.clocks.model.Opening;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.clocks.model.TicketHistory;
import io.tierline.kit.database.Sql;
import io.tierline.policy.ticket.HistoryEntry;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The append-only tables {@code clock_opening} and {@code clock_fact}: one statement a batch for each that gets rows. */
public final class TicketHistories {
    /** Columns of {@code clock_opening} that {@link #history} reads. */
    public static final String COLUMNS = """
            opening::text as opening,
            (select jsonb_agg(fact order by clock_fact.id)::text from clock_fact
              where clock_fact.ticket_id = clock_opening.ticket_id) as facts
            """;

    private static final String INSERT_OPENINGS = """
            insert into clock_opening (ticket_id, tenant, reference, policy, submitted_at, opening)
            select ticket_id, tenant, reference, policy, submitted_at, opening::jsonb
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::text[])
                   as made (ticket_id, tenant, reference, policy, submitted_at, opening)""";

    private static final String INSERT_FACTS = """
            insert into clock_fact (ticket_id, tenant, fact)
            select ticket_id, tenant, fact::jsonb
              from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality as taken (ticket_id, tenant, fact, position)
             order by position""";

    private TicketHistories() {}

    private record OpenedRow(TicketClock clock, Opening opening) {
        static Optional<OpenedRow> of(TicketClock clock) {
            return Optional.ofNullable(clock.taken().opening()).map(opening -> new OpenedRow(clock, opening));
        }

        String policy() {
            return opening.submission().policy();
        }

        Instant submittedAt() {
            return opening.submission().submittedAt();
        }
    }

    private record EntryRow(TicketClock clock, HistoryEntry entry) {}

    /** Appends what the clocks took, in the transaction that stores them. */
    static void append(Sql sql, Collection<TicketClock> clocks) {
        appendOpenings(
                sql,
                clocks.stream().map(OpenedRow::of).flatMap(Optional::stream).toList());
        appendFacts(
                sql,
                clocks.stream()
                        .flatMap(clock -> clock.taken().entries().stream().map(entry -> new EntryRow(clock, entry)))
                        .toList());
    }

    /**
     * The history in a row of {@link #COLUMNS}.
     *
     * @throws IllegalStateException if it holds none
     */
    public static TicketHistory history(Row row) {
        String facts = row.getString("facts");
        return new TicketHistory(
                FactJson.read(row.getString("opening"), Opening.class),
                facts == null ? List.of() : List.of(FactJson.read(facts, HistoryEntry[].class)));
    }

    private static void appendOpenings(Sql sql, List<OpenedRow> rows) {
        if (!rows.isEmpty()) {
            sql.update(
                    INSERT_OPENINGS,
                    column(rows, row -> row.clock.ticket().id(), UUID[]::new),
                    column(rows, row -> row.clock.ticket().tenant(), String[]::new),
                    column(rows, row -> row.clock.ticket().reference(), String[]::new),
                    column(rows, OpenedRow::policy, String[]::new),
                    column(rows, OpenedRow::submittedAt, Instant[]::new),
                    column(rows, row -> FactJson.write(row.opening), String[]::new));
        }
    }

    private static void appendFacts(Sql sql, List<EntryRow> rows) {
        if (!rows.isEmpty()) {
            sql.update(
                    INSERT_FACTS,
                    column(rows, row -> row.clock.ticket().id(), UUID[]::new),
                    column(rows, row -> row.clock.ticket().tenant(), String[]::new),
                    column(rows, row -> FactJson.write(row.entry), String[]::new));
        }
    }
}
