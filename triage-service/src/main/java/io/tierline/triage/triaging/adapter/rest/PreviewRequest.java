package io.tierline.triage.triaging.adapter.rest;

import org.jspecify.annotations.Nullable;

/**
 * A ticket that nobody has submitted. The fields are those of {@code POST /v1/tickets}, and the plan.
 *
 * @param submittedAt an instant with its offset; absent: now
 * @param language BCP 47; absent: the one that subject and description are written in
 * @param mailbox the address that the mail was sent to; for channel email only
 * @param severity the customer's claim; absent: none given
 * @param level where it is to start; absent: triage says
 */
public record PreviewRequest(
        @Nullable String policy,
        @Nullable String plan,
        @Nullable String submittedAt,
        @Nullable String channel,
        @Nullable String region,
        @Nullable String language,
        @Nullable String severity,
        @Nullable String level,
        @Nullable String product,
        @Nullable String category,
        @Nullable String mailbox,
        @Nullable String subject,
        @Nullable String description) {}
