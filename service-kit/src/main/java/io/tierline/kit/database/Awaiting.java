package io.tierline.kit.database;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the reactive client on the calling thread. */
final class Awaiting {
    /** Longer than any statement of ours takes; a database that is silent for so long counts as away. */
    private static final long PATIENCE_SECONDS = 30;

    private Awaiting() {}

    static <T> T result(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new DatabaseException(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new DatabaseException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException(e);
        }
    }
}
