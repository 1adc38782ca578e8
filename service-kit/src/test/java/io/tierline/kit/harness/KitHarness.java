package io.tierline.kit.harness;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tierline.kit.clock.TestClocks;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.kit.database.WorkerTransactions;
import io.tierline.kit.testing.TestKafka;
import io.tierline.localstack.TestInfrastructure;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The kit's parts by hand, without an application around them, on real infrastructure and the kit's own settings. */
public final class KitHarness implements AutoCloseable {
    /** The schema, and so the service, that the kit's own tests use. */
    public static final String SERVICE = "triage";

    private final TestInfrastructure infrastructure = TestInfrastructure.start();
    private final Vertx vertx = Vertx.vertx();
    private final SmallRyeConfig settings = settings();
    private final Pool pool = pool();

    public final TierlineConfig config = settings.getConfigMapping(TierlineConfig.class);
    public final WorkerTransactions transactions = new WorkerTransactions(pool, config);
    public final TestKafka kafka = new TestKafka(config.kafka().bootstrap());
    public final TierlineClock clock;
    public final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    /** Starts infrastructure and migrates the schema. */
    public KitHarness() {
        migrate();
        this.clock = TestClocks.of(transactions);
    }

    /** Runs statements as the database's superuser. */
    public void asSuperuser(String statements) {
        Map<String, String> shared = infrastructure.shared();
        try (Connection connection = DriverManager.getConnection(
                        value("quarkus.datasource.jdbc.url"),
                        shared.get("TIERLINE_DB_SUPERUSER"),
                        shared.get("TIERLINE_DB_SUPERUSER_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new AssertionError(statements, e);
        }
    }

    /** The number that a statement gives, asked by a worker. */
    public long count(String query, Object... parameters) {
        return transactions.call(sql -> sql.query(query, parameters).getFirst().getLong(0));
    }

    @Override
    public void close() {
        kafka.close();
        pool.close().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        infrastructure.close();
    }

    private SmallRyeConfig settings() {
        Map<String, String> properties = new HashMap<>(infrastructure.environment(SERVICE).entrySet().stream()
                .collect(toMap(
                        variable -> variable.getKey().toLowerCase(Locale.ROOT).replace('_', '.'),
                        Map.Entry::getValue)));
        properties.put("tierline.schema", SERVICE);
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .withSources(new PropertiesConfigSource(properties, "test", 1000))
                .withMapping(TierlineConfig.class)
                .build();
    }

    private Pool pool() {
        var where = PgConnectOptions.fromUri(value("quarkus.datasource.reactive.url"))
                .setUser(value("quarkus.datasource.username"))
                .setPassword(value("quarkus.datasource.password"))
                .setCachePreparedStatements(true);
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(16))
                .connectingTo(where)
                .using(vertx)
                .build();
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(
                        value("quarkus.datasource.jdbc.url"),
                        value("quarkus.flyway.username"),
                        value("quarkus.flyway.password"))
                .defaultSchema(SERVICE)
                .locations("db/kit", "db/migration")
                .placeholders(Map.of(
                        "schema", SERVICE,
                        "worker", value("quarkus.flyway.placeholders.worker"),
                        "staff", value("quarkus.flyway.placeholders.staff"),
                        "api", value("quarkus.flyway.placeholders.api")))
                .load()
                .migrate();
    }

    private String value(String name) {
        return settings.getValue(name, String.class);
    }
}
