package io.tierline.localstack.infrastructure;

import io.tierline.localstack.broker.TopicCreation;
import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.database.Provisioning;
import io.tierline.localstack.database.ScaledClock;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.mail.MailServer;
import io.tierline.localstack.phone.Phone;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import io.tierline.localstack.security.TokenKeys;
import io.tierline.localstack.service.ServiceEnvironment;
import io.tierline.localstack.service.ServiceName;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/** Broker, database, mail server and phone on free ports, with roles, topics and clock as the services expect them. */
public final class RunningInfrastructure implements AutoCloseable {
    private final Ports ports = Ports.free();
    private final Secrets secrets;
    private final TokenKeys keys;
    private final Backing backing;
    private final MailServer mail;
    private final Phone phone;
    private final Path policies;
    private final Path ownPolicies;

    private RunningInfrastructure(StackDirectory directory, InfrastructureKind kind, Path policies, Journal journal)
            throws IOException {
        directory.create();
        this.policies = policies;
        this.ownPolicies = directory.policies();
        this.secrets = new Secrets(directory.secrets());
        this.backing = switch (kind) {
            case EMBEDDED ->
                EmbeddedBacking.start(directory, ports, Libraries.ofThisProgram(), secrets, false, journal);
            case CONTAINERS -> ContainerBacking.start(secrets);
        };
        this.keys = new TokenKeys(secrets);
        this.mail = new MailServer(directory.data().resolve("mail"), ports, InstantSource.system());
        this.phone = new Phone(
                ports.of(Endpoint.PHONE),
                directory.data().resolve("phone/calls.jsonl"),
                secrets.password(ServiceEnvironment.PHONE_SECRET),
                InstantSource.system());
    }

    /**
     * Starts everything and returns when it is ready.
     *
     * @param policies folder of the policy files that the services are told of
     */
    public static RunningInfrastructure start(
            StackDirectory directory, InfrastructureKind kind, Path policies, Journal journal)
            throws IOException, SQLException, InterruptedException {
        RunningInfrastructure infrastructure = new RunningInfrastructure(directory, kind, policies, journal);
        if (infrastructure.backing instanceof EmbeddedBacking embedded) {
            embedded.awaitDatabase();
            embedded.awaitBroker();
        }
        DatabaseAccess database = infrastructure.backing.database();
        new Provisioning(database, infrastructure.secrets).run();
        new ScaledClock(database).start(BigDecimal.ONE);
        new TopicCreation(infrastructure.backing.bootstrap()).run();
        return infrastructure;
    }

    /** Signs tokens that the services accept. */
    public TokenIssuer tokens() {
        return new TokenIssuer(keys);
    }

    /** The environment of each service by its id. */
    public Map<String, Map<String, String>> services() {
        ServiceEnvironment environment = new ServiceEnvironment(
                ports, backing.database(), backing.bootstrap(), policies, ownPolicies, keys.publicKeyFile(), secrets);
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (ServiceName service : ServiceName.values()) {
            all.put(service.id(), environment.of(service));
        }
        return all;
    }

    /** What a test needs besides: the superuser, the inbox, the phone. */
    public Map<String, String> shared() {
        DatabaseAccess database = backing.database();
        return Map.of(
                "TIERLINE_DB_HOST", database.host(),
                "TIERLINE_DB_PORT", String.valueOf(database.port()),
                "TIERLINE_DB_NAME", DatabaseAccess.DATABASE,
                "TIERLINE_DB_SUPERUSER", DatabaseAccess.SUPERUSER,
                "TIERLINE_DB_SUPERUSER_PASSWORD", database.password(),
                "TIERLINE_KAFKA_BOOTSTRAP", backing.bootstrap(),
                "TIERLINE_MAIL_URL", ports.url(Endpoint.MAIL_INBOX).toString(),
                "TIERLINE_IMAP_PORT", String.valueOf(ports.of(Endpoint.IMAP)),
                "TIERLINE_PHONE_URL", ports.url(Endpoint.PHONE).toString(),
                "TIERLINE_PHONE_SECRET", secrets.password(ServiceEnvironment.PHONE_SECRET));
    }

    @Override
    public void close() {
        phone.close();
        mail.close();
        try {
            backing.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
