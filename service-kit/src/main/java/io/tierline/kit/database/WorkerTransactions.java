package io.tierline.kit.database;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Function;

/** Transactions of relays, consumers and pollers: each sets its role to the service's {@code _worker} first. */
@ApplicationScoped
public class WorkerTransactions {
    private final Pool pool;
    private final String role;

    /** The service's own pool, under the service's worker role. */
    public WorkerTransactions(Pool pool, TierlineConfig config) {
        this.pool = pool;
        this.role = config.schema() + "_worker";
    }

    /**
     * Runs work in one transaction and commits it; whatever the work throws rolls it back.
     *
     * @throws DatabaseException if a statement or the commit failed
     */
    public <T> T call(Function<Sql, T> work) {
        SqlConnection connection = Awaiting.result(pool.getConnection());
        try {
            return inTransaction(connection, work);
        } finally {
            connection.close();
        }
    }

    /** As {@link #call}, for work without a result. */
    public void run(Consumer<Sql> work) {
        call(sql -> {
            work.accept(sql);
            return true;
        });
    }

    private <T> T inTransaction(SqlConnection connection, Function<Sql, T> work) {
        Transaction transaction = Awaiting.result(connection.begin());
        boolean committed = false;
        try {
            Sql sql = new Sql(connection);
            sql.query("select set_config('role', $1, true)", role);
            T result = work.apply(sql);
            Awaiting.result(transaction.commit());
            committed = true;
            return result;
        } finally {
            if (!committed) {
                transaction.rollback();
            }
        }
    }
}
