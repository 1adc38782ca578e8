package io.tierline.kit.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a service finds what it needs. Each value has an environment variable, for instance {@code TIERLINE_DB_HOST}:
 * names have dots and no dashes, so that the one is always the other in capitals.
 */
@ConfigMapping(prefix = "tierline")
public interface TierlineConfig {
    /**
     * The service's one short name, for instance {@code intake}: its schema, the source of its events, its consumer
     * group and the tail of its dead-letter topics.
     */
    String schema();

    /** This process among the service's replicas; for logs and client ids only. */
    @WithDefault("local")
    String instance();

    Db db();

    Kafka kafka();

    Http http();

    Policies policies();

    Jwt jwt();

    Outbox outbox();

    /** The database; the login role may set its role to the service's group roles and nothing else. */
    interface Db {
        String host();

        int port();

        String name();

        String user();

        String password();

        Owner owner();
    }

    /** The role that owns the schema; used by migrations only. */
    interface Owner {
        String user();

        String password();
    }

    /** The broker. */
    interface Kafka {
        String bootstrap();
    }

    /** Where the service listens. */
    interface Http {
        @WithDefault("127.0.0.1")
        String host();

        int port();
    }

    /** The support programmes. */
    interface Policies {
        /** The directory of the policy files. */
        Path dir();

        /** A second one, for programmes of one's own; it need not be there yet. */
        Optional<Path> extra();

        /**
         * How long a consumer waits at the least for a version that it does not know, in real time, before it gives the
         * event up.
         */
        @WithDefault("PT60S")
        Duration patience();
    }

    /** Whose tokens are believed. */
    interface Jwt {
        /** A PEM file with the public key. */
        @WithName("public.key")
        Path publicKey();

        String issuer();
    }

    /** The outbox and its relay. */
    interface Outbox {
        /** Unsent rows above which intake answers 503. */
        @WithDefault("1000000")
        long limit();

        /** The most rows that the relay takes from one shard in one transaction. */
        @WithDefault("500")
        int batch();
    }
}
