package io.tierline.kit.outbox;

/**
 * A row of the outbox as the relay reads it.
 *
 * @param id rises with the commits of one key
 */
record OutboxRow(long id, OutgoingRecord record) {}
