package io.tierline.escalation.migrating.model;

import io.tierline.events.Actor;
import io.tierline.policy.SupportPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks for.
 *
 * @param tenant whose tickets
 * @param from only tickets under this version; null: under any other than {@code to}
 * @param to the version that they are put under
 * @param dryRun only say what would change
 */
public record Migration(String tenant, @Nullable String from, SupportPolicy to, Actor by, boolean dryRun) {}
