package io.tierline.localstack.infrastructure;

import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.security.Secrets;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Broker and database in containers, of the same versions as the embedded ones. */
record ContainerBacking(KafkaContainer kafka, PostgreSQLContainer postgres) implements Backing {
    private static final String KAFKA_IMAGE = "apache/kafka:4.1.1";
    private static final String POSTGRES_IMAGE = "postgres:18-alpine";

    static ContainerBacking start(Secrets secrets) {
        KafkaContainer kafka = new KafkaContainer(KAFKA_IMAGE).withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        PostgreSQLContainer postgres = new PostgreSQLContainer(POSTGRES_IMAGE)
                .withUsername(DatabaseAccess.SUPERUSER)
                .withPassword(secrets.password(DatabaseAccess.SUPERUSER))
                .withCommand("postgres", "-c", "max_connections=200", "-c", "timezone=UTC");
        Startables.deepStart(kafka, postgres).join();
        return new ContainerBacking(kafka, postgres);
    }

    @Override
    public DatabaseAccess database() {
        return new DatabaseAccess(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getPassword());
    }

    @Override
    public String bootstrap() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void stop() {
        kafka.stop();
        postgres.stop();
    }
}
