package io.tierline.intake.customer.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.customer.application.CustomerStore;
import io.tierline.intake.customer.model.Customer;
import io.tierline.kit.outbox.Outbox;
import io.tierline.kit.outbox.OutgoingRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Customers in the tables {@code customer} and {@code contact}; row-level security hides what is not the caller's. */
@ApplicationScoped
public class PostgresCustomers implements CustomerStore {
    private static final String FETCHED = "from CustomerRow c left join fetch c.contacts where c.tenant = :tenant ";

    /** A customer that is not there yet has no row to lock. Its own statement: what follows sees the last owner's commit. */
    private static final String TAKE_TURN =
            "select true from pg_advisory_xact_lock(hashtextextended(cast(?1 as text) || '/' || cast(?2 as text), 0))";

    private static final String LOCK = "select id from customer where tenant = ?1 and id = ?2 for update";

    private final Mutiny.SessionFactory sessions;

    /** Within the transaction of the request. */
    public PostgresCustomers(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Customer>> find(String tenant, String id) {
        return sessions.withSession(session -> row(session, tenant, id).map(row -> row.map(CustomerRow::toCustomer)));
    }

    @Override
    public Uni<Optional<Customer>> lock(String tenant, String id) {
        return sessions.withSession(session -> session.createNativeQuery(TAKE_TURN, Boolean.class)
                .setParameter(1, tenant)
                .setParameter(2, id)
                .getSingleResult()
                .chain(turn -> session.createNativeQuery(LOCK, String.class)
                        .setParameter(1, tenant)
                        .setParameter(2, id)
                        .getSingleResultOrNull())
                .chain(locked -> find(tenant, id)));
    }

    @Override
    public Uni<List<Customer>> list(String tenant, String after, int limit) {
        return sessions.withSession(session -> session.createQuery(
                        "select c.id from CustomerRow c where c.tenant = :tenant and c.id > :after order by c.id",
                        String.class)
                .setParameter("tenant", tenant)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList()
                .chain(ids -> session.createQuery(FETCHED + "and c.id in :ids order by c.id", CustomerRow.class)
                        .setParameter("tenant", tenant)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> rows.stream().map(CustomerRow::toCustomer).toList()));
    }

    @Override
    public Uni<Void> save(String tenant, Customer customer, OutgoingRecord directory) {
        return sessions.withSession(session -> row(session, tenant, customer.id())
                .chain(found -> write(session, found, tenant, customer))
                .chain(session::flush)
                .chain(() -> enqueue(session, directory)));
    }

    private static Uni<Optional<CustomerRow>> row(Mutiny.Session session, String tenant, String id) {
        return session.createQuery(FETCHED + "and c.id = :id", CustomerRow.class)
                .setParameter("tenant", tenant)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static Uni<Void> write(
            Mutiny.Session session, Optional<CustomerRow> found, String tenant, Customer customer) {
        CustomerRow row = found.orElseGet(CustomerRow::new);
        row.become(customer);
        if (found.isPresent()) {
            return Uni.createFrom().voidItem();
        }
        row.tenant = tenant;
        row.id = customer.id();
        return session.persist(row);
    }

    private static Uni<Void> enqueue(Mutiny.Session session, OutgoingRecord directory) {
        var query = session.createNativeQuery(Outbox.INSERT_ROW);
        List<Object> values = Outbox.rowParameters(directory);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
