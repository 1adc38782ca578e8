package io.tierline.escalation.migrating.adapter.rest;

import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for.
 *
 * @param from only tickets under this version; absent: under any other than {@code to}
 * @param to the version to put them under; absent: the one in force
 * @param dryRun whether only to say what would change
 */
public record MigrationRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean dryRun) {
    static final MigrationRequest EMPTY = new MigrationRequest(null, null, null);
}
