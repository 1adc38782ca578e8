package io.tierline.escalation.backtesting.adapter.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried on which tickets; a parser leaves fields null that the request has not.
 *
 * @param from tickets submitted from here on
 * @param until and before here
 * @param draft the text of a policy file
 */
record BacktestRequest(
        @Schema(required = true) @Nullable OffsetDateTime from,
        @Schema(required = true) @Nullable OffsetDateTime until,

        @Schema(required = true, description = "A policy file (YAML). Its programme's tickets are played.") @Nullable
        String draft) {}
