package io.tierline.kit.outbox;

import java.util.LinkedHashSet;
import java.util.Optional;

/** The shards whose last batch failed, the one that was tried longest ago first. Used by two threads. */
final class FailingShards {
    private final LinkedHashSet<Integer> shards = new LinkedHashSet<>();

    /** A shard failed, or is tried again and not known to work: it waits behind the others. */
    synchronized void failed(int shard) {
        shards.addLast(shard);
    }

    /** A shard works again. */
    synchronized void recovered(int shard) {
        shards.remove(shard);
    }

    /** The one to be tried next. */
    synchronized Optional<Integer> next() {
        return shards.stream().findFirst();
    }

    synchronized boolean contains(int shard) {
        return shards.contains(shard);
    }

    synchronized int count() {
        return shards.size();
    }
}
