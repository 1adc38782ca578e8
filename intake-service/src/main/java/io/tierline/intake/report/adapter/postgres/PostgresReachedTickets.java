package io.tierline.intake.report.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.report.application.ReachedTickets;
import io.tierline.intake.report.model.Period;
import io.tierline.intake.report.model.ReachedTicket;
import io.tierline.intake.view.adapter.postgres.FirstMessage;
import io.tierline.intake.view.model.Registration;
import io.tierline.policy.ticket.CustomerCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads tickets in the order of registration, by an index; row-level security hides what is not the caller's. */
@ApplicationScoped
public class PostgresReachedTickets implements ReachedTickets {
    private static final String NEXT = """
            select t.id, t.policy_version, t.plan, t.site, t.submitted_at, r.reached_at, f.body ->> 'channel' as channel,
                   f.body ->> 'zone' as zone, f.body ->> 'country' as country
              from ticket t
              join ticket_fact f on f.ticket_id = t.id and f.sequence = 1
              join lateral (select (""" + FirstMessage.AT + """
                   ) as reached_at) r on r.reached_at is not null
             where t.tenant = ?1 and (t.submitted_at, t.id) > (?2, ?3) and t.submitted_at < ?4 and t.site is not null
             order by t.submitted_at, t.id
             limit ?5""";

    private final Mutiny.SessionFactory sessions;

    /** Within the transaction of the request. */
    public PostgresReachedTickets(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<ReachedTicket>> next(String tenant, Period period, Place after, int limit) {
        return sessions.withSession(session -> session.createNativeQuery(NEXT, Tuple.class)
                .setParameter(1, tenant)
                .setParameter(2, after.registeredAt().atOffset(ZoneOffset.UTC))
                .setParameter(3, after.id())
                .setParameter(4, period.to().atOffset(ZoneOffset.UTC))
                .setParameter(5, limit)
                .getResultList()
                .map(rows -> rows.stream().map(PostgresReachedTickets::ticket).toList()));
    }

    private static ReachedTicket ticket(Tuple row) {
        var home = new CustomerCalendar(ZoneId.of(row.get("zone", String.class)), row.get("country", String.class));
        return new ReachedTicket(
                row.get("id", UUID.class),
                row.get("policy_version", String.class),
                new Registration(
                        row.get("plan", String.class),
                        row.get("channel", String.class),
                        instant(row, "submitted_at"),
                        home),
                row.get("site", String.class),
                instant(row, "reached_at"));
    }

    private static Instant instant(Tuple row, String column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }
}
