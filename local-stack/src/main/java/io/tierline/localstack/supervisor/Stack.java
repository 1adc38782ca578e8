package io.tierline.localstack.supervisor;

import io.tierline.localstack.broker.TopicCreation;
import io.tierline.localstack.database.Provisioning;
import io.tierline.localstack.database.ScaledClock;
import io.tierline.localstack.infrastructure.EmbeddedBacking;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.mail.MailServer;
import io.tierline.localstack.phone.Phone;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.process.Readiness;
import io.tierline.localstack.process.StartCache;
import io.tierline.localstack.process.Supervised;
import io.tierline.localstack.security.Secrets;
import io.tierline.localstack.security.TokenIssuer;
import io.tierline.localstack.security.TokenKeys;
import io.tierline.localstack.seed.SampleDirectory;
import io.tierline.localstack.seed.Seeding;
import io.tierline.localstack.service.ServiceEnvironment;
import io.tierline.localstack.service.ServiceName;
import io.tierline.localstack.service.ServiceProcess;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Everything that one stack consists of, in the order in which it has to start. */
public final class Stack {
    private static final Duration SERVICE_LIMIT = Duration.ofSeconds(90);

    private final StackOptions options;
    private final Ports ports;
    private final Journal journal;
    private final Secrets secrets;
    private final TokenKeys keys;
    private final EmbeddedBacking backing;
    private final MailServer mail;
    private final Phone phone;
    private final List<Supervised> services;
    private final Duration patience;

    private Stack(StackOptions options, Ports ports, boolean recording, Journal journal) throws IOException {
        StackDirectory directory = options.directory();
        this.options = options;
        this.ports = ports;
        this.journal = journal;
        this.secrets = new Secrets(directory.secrets());
        this.backing = EmbeddedBacking.start(directory, ports, Libraries.ofThisProgram(), secrets, recording, journal);
        this.keys = new TokenKeys(secrets);
        this.mail = new MailServer(directory.data().resolve("mail"), ports, InstantSource.system());
        this.phone = new Phone(
                ports.of(Endpoint.PHONE),
                directory.data().resolve("phone/calls.jsonl"),
                secrets.password(ServiceEnvironment.PHONE_SECRET),
                InstantSource.system());
        this.services = Stream.of(ServiceName.values())
                .map(service -> supervised(service, recording))
                .toList();
        this.patience = StartCache.patience(recording);
    }

    /** Starts what waits for nothing: database, broker, mail server and phone. */
    static Stack start(StackOptions options, Journal journal) throws IOException {
        return new Stack(options, options.ports(), false, journal);
    }

    /** The same, but services and broker will make their {@link StartCache} when they end. */
    public static Stack recording(StackOptions options, Ports ports, Journal journal) throws IOException {
        return new Stack(options, ports, true, journal);
    }

    /** Brings up the rest and returns when all four services are ready. */
    public void awaitReady() throws SQLException, InterruptedException {
        backing.awaitDatabase();
        new Provisioning(backing.database(), secrets).run();
        new ScaledClock(backing.database()).start(options.speed());
        journal.say("database ready");
        backing.awaitBroker();
        new TopicCreation(backing.bootstrap()).run();
        journal.say("broker ready");
        services.forEach(Supervised::start);
        for (Supervised service : services) {
            Readiness.await(service, SERVICE_LIMIT);
            journal.say(service.daemon().name() + " ready");
        }
    }

    /** Stores the sample customers and staff. */
    public void seed() throws IOException, InterruptedException {
        SampleDirectory directory = SampleDirectory.read(options.policies().resolve("samples/directory.yaml"));
        try (Seeding seeding = new Seeding(ports, new TokenIssuer(keys), journal)) {
            if (seeding.store(directory)) {
                journal.say("sample directory ready");
            }
        }
    }

    /** Ends everything: services first, then the clock, then what they stood on. */
    public void stop() throws InterruptedException {
        Supervised.stopAll(services, patience);
        freezeClock();
        phone.close();
        mail.close();
        backing.stop();
    }

    private Supervised supervised(ServiceName service, boolean recording) {
        ServiceEnvironment environment = new ServiceEnvironment(
                ports,
                backing.database(),
                backing.bootstrap(),
                options.policies(),
                options.directory().policies(),
                keys.publicKeyFile(),
                secrets);
        ServiceProcess process = new ServiceProcess(service, options.directory().dist(), environment, recording);
        return new Supervised(process, options.directory(), journal);
    }

    private void freezeClock() {
        try {
            new ScaledClock(backing.database()).freeze();
        } catch (SQLException e) {
            journal.say("the clock could not be frozen: " + e.getMessage());
        }
    }
}
