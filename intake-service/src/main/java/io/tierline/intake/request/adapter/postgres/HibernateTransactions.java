package io.tierline.intake.request.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.application.Transactions;
import io.tierline.intake.request.model.Result;
import io.tierline.kit.auth.Caller;
import io.tierline.kit.database.RequestRole;
import io.tierline.kit.database.TierlineConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** One session and transaction a request; the stores find the session again through the Vert.x context. */
@ApplicationScoped
public class HibernateTransactions implements Transactions {
    private final Mutiny.SessionFactory sessions;
    private final String schema;

    /** Over the service's own database. */
    public HibernateTransactions(Mutiny.SessionFactory sessions, TierlineConfig config) {
        this.sessions = sessions;
        this.schema = config.schema();
    }

    @Override
    public <T> Uni<Result<T>> run(Caller caller, Supplier<Uni<Result<T>>> work) {
        RequestRole role = caller.databaseRole(schema);
        return toTheEnd(sessions.withTransaction((session, transaction) -> assume(session, role)
                .chain(() -> work.get())
                .invoke(result -> {
                    if (result instanceof Result.Refused) {
                        transaction.markForRollback();
                    }
                })));
    }

    /** A client that goes away must not take a connection with it: a transaction, once begun, runs to its end. */
    private static <T> Uni<T> toTheEnd(Uni<T> transaction) {
        return Uni.createFrom().emitter(end -> transaction.subscribe().with(end::complete, end::fail));
    }

    /** As an update, though it is none: of a native query with a result Hibernate keeps no plan. */
    private static Uni<?> assume(Mutiny.Session session, RequestRole role) {
        List<String> values = role.parameters();
        return session.createNativeQuery(RequestRole.NATIVE_QUERY)
                .setParameter(1, values.get(0))
                .setParameter(2, values.get(1))
                .setParameter(3, values.get(2))
                .executeUpdate();
    }
}
