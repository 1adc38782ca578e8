package io.tierline.intake.customer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the support organisation.
 *
 * @param version counts its changes from 1
 * @param contract what it bought, under which policy
 * @param managers those of the support organisation who look after it by name
 */
public record Customer(
        String id, long version, String name, Contract contract, Home home, List<Contact> contacts, Managers managers) {
    public Customer {
        contacts = List.copyOf(contacts);
    }

    /** What it bought: a plan of a policy, and the contract's number if it has one. */
    public record Contract(
            String policy, String plan, @Nullable String number) {}

    /**
     * Where it is.
     *
     * @param zone IANA time zone
     * @param country ISO 3166-1 alpha-2
     * @param language BCP 47
     */
    public record Home(String zone, String country, String language) {}

    /**
     * Who looks after it by name.
     *
     * @param tam the technical account manager (S18, M5), if the plan has one
     * @param accountManager the account manager, if it is on the onboarding package (K15)
     */
    public record Managers(@Nullable Contact tam, @Nullable Contact accountManager) {}

    /** The same customer as the given version. */
    public Customer at(long newVersion) {
        return new Customer(id, newVersion, name, contract, home, contacts, managers);
    }
}
