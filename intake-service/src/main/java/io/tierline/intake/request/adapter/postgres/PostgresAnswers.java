package io.tierline.intake.request.adapter.postgres;

import io.smallrye.mutiny.Uni;
import io.tierline.intake.request.application.AnswerStore;
import io.tierline.intake.request.model.Answer;
import io.tierline.intake.request.model.IdempotencyKey;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Answers in the table {@code idempotency_key}. */
@ApplicationScoped
public class PostgresAnswers implements AnswerStore {
    private static final String TAKE = """
            insert into idempotency_key (tenant, principal, path, key, fingerprint)
            values (?1, ?2, ?3, ?4, ?5)
                on conflict do nothing""";

    private static final String FIND = """
            select status, location, version, body, fingerprint from idempotency_key
             where tenant = ?1 and principal = ?2 and path = ?3 and key = ?4""";

    private static final String STORE = """
            update idempotency_key set status = ?5, location = ?6, version = ?7, body = ?8
             where tenant = ?1 and principal = ?2 and path = ?3 and key = ?4""";

    private final Mutiny.SessionFactory sessions;

    /** Within the transaction that {@link HibernateTransactions} opened. */
    public PostgresAnswers(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Boolean> take(IdempotencyKey key) {
        return sessions.withSession(session -> session.createNativeQuery(TAKE)
                .setParameter(1, key.tenant())
                .setParameter(2, key.principal())
                .setParameter(3, key.path())
                .setParameter(4, key.key())
                .setParameter(5, key.fingerprint())
                .executeUpdate()
                .map(rows -> rows == 1));
    }

    @Override
    public Uni<Stored> find(IdempotencyKey key) {
        return sessions.withSession(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter(1, key.tenant())
                .setParameter(2, key.principal())
                .setParameter(3, key.path())
                .setParameter(4, key.key())
                .getSingleResult()
                .map(PostgresAnswers::stored));
    }

    @Override
    public Uni<Void> store(IdempotencyKey key, Answer answer) {
        return sessions.withSession(session -> session.createNativeQuery(STORE)
                .setParameter(1, key.tenant())
                .setParameter(2, key.principal())
                .setParameter(3, key.path())
                .setParameter(4, key.key())
                .setParameter(5, answer.status())
                .setParameter(6, answer.location())
                .setParameter(7, answer.version())
                .setParameter(8, answer.body())
                .executeUpdate()
                .replaceWithVoid());
    }

    private static Stored stored(Object[] row) {
        var answer = new Answer(
                ((Number) row[0]).intValue(), (String) row[1], ((Number) row[2]).longValue(), (String) row[3]);
        return new Stored(answer, (String) row[4]);
    }
}
