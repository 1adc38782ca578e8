package io.tierline.localstack.infrastructure;

import io.tierline.localstack.database.DatabaseAccess;

/** A broker and a database that run, empty. */
public interface Backing {
    /** Where the database is. */
    DatabaseAccess database();

    /** {@code host:port} of the broker. */
    String bootstrap();

    /** Ends both. */
    void stop() throws InterruptedException;
}
