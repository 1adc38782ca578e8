package io.tierline.policy;

import org.jspecify.annotations.Nullable;

/**
 * Who is told in place of somebody who is away (M5): marked as absent, or out of hours.
 *
 * @param role who stands in
 * @param works the calendar of the hours in which the one stood in for is there; null: at any hour
 */
public record StandIn(NotificationRole role, @Nullable String works) {}
