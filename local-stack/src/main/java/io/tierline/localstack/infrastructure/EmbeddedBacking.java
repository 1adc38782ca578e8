package io.tierline.localstack.infrastructure;

import io.tierline.localstack.broker.Broker;
import io.tierline.localstack.database.DatabaseAccess;
import io.tierline.localstack.database.DatabaseServer;
import io.tierline.localstack.database.PostgresBinaries;
import io.tierline.localstack.layout.Endpoint;
import io.tierline.localstack.layout.Libraries;
import io.tierline.localstack.layout.Ports;
import io.tierline.localstack.layout.StackDirectory;
import io.tierline.localstack.process.Journal;
import io.tierline.localstack.process.Readiness;
import io.tierline.localstack.process.StartCache;
import io.tierline.localstack.process.Supervised;
import io.tierline.localstack.security.Secrets;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Broker and database as processes of this machine, started again if they die.
 *
 * @param processes database first, then broker
 * @param patience real time that each has to end in good order
 */
public record EmbeddedBacking(DatabaseAccess database, String bootstrap, List<Supervised> processes, Duration patience)
        implements Backing {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    public EmbeddedBacking {
        processes = List.copyOf(processes);
    }

    /**
     * Starts both and returns at once.
     *
     * @param recording whether the broker is to make its {@link StartCache}
     * @param journal told of every end and new start
     */
    public static EmbeddedBacking start(
            StackDirectory directory,
            Ports ports,
            Libraries libraries,
            Secrets secrets,
            boolean recording,
            Journal journal)
            throws IOException {
        DatabaseAccess access =
                DatabaseAccess.local(ports.of(Endpoint.DATABASE), secrets.password(DatabaseAccess.SUPERUSER));
        PostgresBinaries binaries = PostgresBinaries.in(libraries.home());
        List<Supervised> processes = List.of(
                new Supervised(new DatabaseServer(directory, binaries, access), directory, journal),
                new Supervised(new Broker(directory, ports, libraries, recording), directory, journal));
        processes.forEach(Supervised::start);
        return new EmbeddedBacking(access, ports.address(Endpoint.BROKER), processes, StartCache.patience(recording));
    }

    /** Returns when the database answers. */
    public void awaitDatabase() throws InterruptedException {
        Readiness.await(processes.getFirst(), START_LIMIT);
    }

    /** Returns when the broker answers. */
    public void awaitBroker() throws InterruptedException {
        Readiness.await(processes.getLast(), START_LIMIT);
    }

    @Override
    public void stop() throws InterruptedException {
        Supervised.stopAll(processes, patience);
    }
}
