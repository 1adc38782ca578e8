package io.tierline.intake.view.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.events.EventEnvelope;
import io.tierline.intake.view.model.Progress;
import io.tierline.intake.view.model.ViewState;
import io.tierline.kit.consume.TicketStates;
import io.tierline.kit.database.Sql;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what the other services said, a batch at a time. */
@ApplicationScoped
public class PostgresViewStates implements TicketStates<ViewState> {
    private static final String LOAD = """
            select id, customer, policy_version, severity, rank, level, site, queue, span, deadlines::text as deadlines,
                   triaged_by, deadlines_by
              from ticket where id = any($1) order by id for update""";

    private static final String UPDATE = """
            update ticket
               set severity = new.severity, rank = new.rank, level = new.level, site = new.site, queue = new.queue,
                   span = new.span, deadlines = new.deadlines::jsonb,
                   triaged_by = new.triaged_by, deadlines_by = new.deadlines_by, policy_version = new.policy_version
              from unnest($1::uuid[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::int[],
                          $8::text[], $9::bigint[], $10::bigint[], $11::text[])
                   as new (id, severity, rank, level, site, queue, span, deadlines, triaged_by, deadlines_by,
                           policy_version)
             where ticket.id = new.id""";

    /** Positions are drawn in the order of the events, under the lock that loading took. */
    private static final String INSERT_EVENTS = """
            insert into ticket_event (ticket_id, event_id, tenant, customer, source, type, at, due_at,
                                      actor_kind, actor_id, actor_channel, body)
            select ticket_id, event_id, tenant, customer, source, type, at, due_at,
                   actor_kind, actor_id, actor_channel, body::jsonb
              from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[],
                          $8::timestamptz[], $9::text[], $10::text[], $11::text[], $12::text[])
                   with ordinality
                   as event (ticket_id, event_id, tenant, customer, source, type, at, due_at,
                             actor_kind, actor_id, actor_channel, body, nth)
             order by nth
                on conflict do nothing""";

    private record News(String customer, EventEnvelope event) {}

    @Override
    public Map<UUID, ViewState> loadAndLock(Sql sql, SortedSet<UUID> ticketIds) {
        return sql.query(LOAD, (Object) ticketIds.toArray(UUID[]::new)).stream()
                .map(PostgresViewStates::state)
                .collect(Collectors.toMap(ViewState::ticketId, Function.identity()));
    }

    @Override
    public void store(Sql sql, Collection<ViewState> states) {
        update(sql, List.copyOf(states));
        insert(
                sql,
                states.stream()
                        .flatMap(state -> state.news().stream().map(event -> new News(state.customer(), event)))
                        .toList());
    }

    private static void update(Sql sql, List<ViewState> states) {
        sql.update(
                UPDATE,
                column(states, ViewState::ticketId, UUID[]::new),
                column(states, state -> state.progress().severity(), String[]::new),
                column(states, state -> state.progress().rank(), Integer[]::new),
                column(states, state -> state.progress().level(), String[]::new),
                column(states, state -> state.progress().site(), String[]::new),
                column(states, state -> state.progress().queue(), String[]::new),
                column(states, state -> state.progress().span(), Integer[]::new),
                column(states, state -> StoredJson.write(state.progress().deadlines()), String[]::new),
                column(states, state -> state.progress().triagedBy(), Long[]::new),
                column(states, state -> state.progress().deadlinesBy(), Long[]::new),
                column(states, ViewState::policyVersion, String[]::new));
    }

    private static void insert(Sql sql, List<News> news) {
        sql.update(
                INSERT_EVENTS,
                column(news, one -> one.event().ticketId(), UUID[]::new),
                column(news, one -> one.event().id(), UUID[]::new),
                column(news, one -> one.event().tenant(), String[]::new),
                column(news, News::customer, String[]::new),
                column(news, one -> one.event().source(), String[]::new),
                column(news, one -> one.event().type(), String[]::new),
                column(news, one -> one.event().time(), Instant[]::new),
                column(news, one -> one.event().dueAt(), Instant[]::new),
                column(news, one -> one.event().actor().kind().wireName(), String[]::new),
                column(news, one -> one.event().actor().id(), String[]::new),
                column(news, one -> one.event().actor().channel(), String[]::new),
                column(news, one -> StoredJson.write(one.event().event()), String[]::new));
    }

    private static ViewState state(Row row) {
        var progress = new Progress(
                row.getString("severity"),
                row.getInteger("rank"),
                row.getString("level"),
                row.getString("site"),
                row.getString("queue"),
                row.getInteger("span"),
                StoredJson.deadlines(row.getString("deadlines")),
                row.getLong("triaged_by"),
                row.getLong("deadlines_by"));
        return new ViewState(
                row.getUUID("id"), row.getString("customer"), row.getString("policy_version"), progress, List.of());
    }
}
