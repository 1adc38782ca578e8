package io.tierline.kit.outbox;

/** A shard failed here and is with another instance now: whether it works again is not known. */
final class ShardElsewhereException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShardElsewhereException(int shard) {
        super("another instance has the failing outbox shard " + shard);
    }
}
