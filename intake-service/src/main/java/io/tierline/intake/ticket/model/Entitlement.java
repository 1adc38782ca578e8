package io.tierline.intake.ticket.model;

import org.jspecify.annotations.Nullable;

/**
 * What a customer is entitled to at submission; copied into the ticket so that nobody needs the directory later.
 *
 * @param customer the customer's id
 * @param policy the support programme that the customer is under
 * @param zone the customer's own time zone (IANA)
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47
 */
public record Entitlement(
        String customer,
        String name,
        String policy,
        String plan,
        @Nullable String contract,
        String zone,
        String country,
        String language) {}
