package io.tierline.intake.view.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.view.application.TicketFilter;
import io.tierline.intake.view.application.TicketViews;
import io.tierline.intake.view.model.Said;
import io.tierline.intake.view.model.TicketSummary;
import io.tierline.intake.view.model.TicketView;
import io.tierline.intake.view.model.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads tickets; row-level security hides what is not the caller's. */
@ApplicationScoped
public class PostgresTicketViews implements TicketViews {
    private static final String ONE = """
            select t.id, t.reference, t.policy_version, t.status, t.in_scope, t.version, t.last_fact_at,
                   t.severity, t.rank, t.level, t.site, t.queue, t.span, cast(t.deadlines as text) as deadlines,
                   t.triaged_by, t.deadlines_by, cast(f.body as text) as submitted,
                   (select min(r.occurred_at) from ticket_fact r
                     where r.ticket_id = t.id
                       and (r.type = 'ticket.message-added'
                            and r.body ->> 'kind' in ('response', 'question', 'status-report')
                         or r.type = 'ticket.status-changed' and r.body ->> 'to' = 'pending-customer')) as reached_at
              from ticket t join ticket_fact f on f.ticket_id = t.id and f.sequence = 1
             where t.tenant = ?1 and t.reference = ?2""";

    private static final String SAID = """
            select type, at, due_at, cast(body as text) as body
              from ticket_event where ticket_id = ?1 order by position""";

    private static final String ID = "select id from ticket where tenant = ?1 and reference = ?2";

    private static final String LIST = """
            select id, reference, customer, policy, subject, status, claimed_severity, severity, rank, level, queue,
                   submitted_at
              from ticket
             where tenant = ?1
               and (cast(?2 as text) is null or status = ?2)
               and (cast(?3 as text) is null or severity = ?3)
               and (cast(?4 as text) is null or customer = ?4)
               and (cast(?5 as uuid) is null or id < ?5)
             order by id desc
             limit ?6""";

    private static final String ENTRIES = """
            select position, event_id, 'intake' as source, type, occurred_at as at,
                   cast(null as timestamptz) as due_at, actor_kind, actor_id, actor_channel, cast(body as text) as body
              from ticket_fact where ticket_id = ?1 and position > ?2
            union all
            select position, event_id, source, type, at, due_at, actor_kind, actor_id, actor_channel,
                   cast(body as text)
              from ticket_event where ticket_id = ?1 and position > ?2
             order by position""";

    private final Mutiny.SessionFactory sessions;

    /** Within the transaction of the request. */
    public PostgresTicketViews(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<TicketView>> find(String tenant, String reference) {
        return sessions.withSession(session -> session.createNativeQuery(ONE, Tuple.class)
                .setParameter(1, tenant)
                .setParameter(2, reference)
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<TicketView>empty())
                        : said(session, row.get("id", UUID.class))
                                .map(said -> Optional.of(ViewTuples.view(row, said)))));
    }

    @Override
    public Uni<Optional<UUID>> idOf(String tenant, String reference) {
        return sessions.withSession(session -> session.createNativeQuery(ID, UUID.class)
                .setParameter(1, tenant)
                .setParameter(2, reference)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }

    @Override
    public Uni<List<TicketSummary>> list(String tenant, TicketFilter filter, int limit) {
        return sessions.withSession(session -> session.createNativeQuery(LIST, Tuple.class)
                .setParameter(1, tenant)
                .setParameter(2, filter.status())
                .setParameter(3, filter.severity())
                .setParameter(4, filter.customer())
                .setParameter(5, filter.before())
                .setParameter(6, limit)
                .getResultList()
                .map(rows -> rows.stream().map(ViewTuples::summary).toList()));
    }

    @Override
    public Uni<List<TimelineEntry>> entries(UUID ticketId, long afterPosition) {
        return sessions.withSession(session -> session.createNativeQuery(ENTRIES, Tuple.class)
                .setParameter(1, ticketId)
                .setParameter(2, afterPosition)
                .getResultList()
                .map(rows -> rows.stream().map(ViewTuples::entry).toList()));
    }

    private static Uni<List<Said>> said(Mutiny.Session session, UUID ticketId) {
        return session.createNativeQuery(SAID, Tuple.class)
                .setParameter(1, ticketId)
                .getResultList()
                .map(rows -> rows.stream().flatMap(ViewTuples::said).toList());
    }
}
