package io.tierline.intake.ticket.model;

import org.jspecify.annotations.Nullable;

/**
 * The person who asks.
 *
 * @param locale BCP 47
 * @param sharedAccount whether the account is shared by several people (P2)
 */
public record Requester(String name, String email, @Nullable String phone, String locale, boolean sharedAccount) {}
