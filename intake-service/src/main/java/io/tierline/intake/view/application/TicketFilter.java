package io.tierline.intake.view.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets to list, newest first; null does not filter.
 *
 * @param before only tickets older than this one
 */
public record TicketFilter(
        @Nullable String status,
        @Nullable String severity,
        @Nullable String customer,
        @Nullable UUID before) {}
