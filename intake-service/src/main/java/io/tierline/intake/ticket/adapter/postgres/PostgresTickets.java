package io.tierline.intake.ticket.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.application.Admission;
import io.tierline.intake.ticket.application.FactRecord;
import io.tierline.intake.ticket.application.TicketStore;
import io.tierline.intake.ticket.model.Entitlement;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Ticket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Tickets in the tables {@code ticket} and {@code ticket_fact}; row-level security hides what is not the caller's. */
@ApplicationScoped
public class PostgresTickets implements TicketStore {
    /**
     * Hibernate's own language, because it keeps no plan of a native query with a result: each such query would make its
     * cache of plans slower.
     */
    private static final String ADMIT = """
            select id, name, policy, plan, contract, zone, country, language,
                   cast(sql('nextval(''ticket_reference'')') as Long)
              from CustomerRow where tenant = ?1 and id = ?2""";

    private static final String HAS_ESCALATION = """
            select exists (select from ticket_event
                            where ticket_id = ?1 and type = 'ticket.escalated' and body ->> 'escalationId' = ?2)""";

    private final Mutiny.SessionFactory sessions;

    /** Within the transaction of the request. */
    public PostgresTickets(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Admission>> admit(String tenant, String customer) {
        return sessions.withSession(session -> session.createQuery(ADMIT, Object[].class)
                .setParameter(1, tenant)
                .setParameter(2, customer)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(PostgresTickets::admission)));
    }

    @Override
    public Uni<Void> insert(Recorded submitted, FactRecord record) {
        if (!(submitted.fact() instanceof IntakeEvent.Submitted fact)) {
            throw new IllegalArgumentException("a ticket begins with submitted, not " + submitted.fact());
        }
        return execute(FactStatements.INSERT, FactStatements.insertParameters(submitted, record, fact));
    }

    @Override
    public Uni<Optional<Ticket>> lock(String tenant, String reference) {
        return sessions.withSession(session -> session.createQuery(
                        "from TicketRow where tenant = :tenant and reference = :reference", TicketRow.class)
                .setParameter("tenant", tenant)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(TicketRow::toTicket)));
    }

    @Override
    public Uni<Void> append(Recorded recorded, FactRecord record) {
        return execute(FactStatements.APPEND, FactStatements.appendParameters(recorded, record));
    }

    @Override
    public Uni<Boolean> hasEscalation(UUID ticketId, UUID escalationId) {
        return sessions.withSession(session -> session.createNativeQuery(HAS_ESCALATION, Boolean.class)
                .setParameter(1, ticketId)
                .setParameter(2, escalationId.toString())
                .getSingleResult());
    }

    private Uni<Void> execute(String statement, List<@Nullable Object> values) {
        return sessions.withSession(session -> {
            var query = session.createNativeQuery(statement);
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query.executeUpdate().replaceWithVoid();
        });
    }

    private static Admission admission(Object[] row) {
        var entitlement = new Entitlement(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
        return new Admission(entitlement, "TL-" + row[8]);
    }
}
