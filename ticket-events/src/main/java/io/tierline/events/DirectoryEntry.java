package io.tierline.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as published on {@link Topics#DIRECTORY}.
 *
 * @param version counts the customer's changes; a consumer ignores a lower one than it has
 * @param zone the customer's own time zone (IANA)
 * @param country ISO 3166-1 alpha-2
 * @param tam the named technical account manager (S18, M5), if the plan has one
 * @param accountManager the account manager, if the customer is on the onboarding package (K15); absent in entries of old
 */
public record DirectoryEntry(
        String tenant,
        String customer,
        long version,
        String name,
        String policy,
        String plan,
        @Nullable String contract,
        String zone,
        String country,
        String language,
        List<Contact> contacts,
        @Nullable Contact tam,
        @Nullable Contact accountManager) {
    public DirectoryEntry {
        contacts = List.copyOf(contacts);
    }

    /** A person of the customer, or one who looks after it by name; {@code locale} is BCP 47. */
    public record Contact(
            String name, String email, @Nullable String phone, String locale) {}
}
