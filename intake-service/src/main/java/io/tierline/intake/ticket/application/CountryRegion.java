package io.tierline.intake.ticket.application;

import io.tierline.policy.ticket.Region;
import java.util.Optional;

/** The region (R11) of the countries that are one; others span several, and the claim must say. */
final class CountryRegion {
    private CountryRegion() {}

    static Optional<Region> of(String country) {
        return switch (country) {
            case "JP" -> Optional.of(Region.JP);
            case "US" -> Optional.of(Region.US);
            case "CA" -> Optional.of(Region.CA);
            case "AU" -> Optional.of(Region.AU);
            case "GB", "FR", "DE", "IE", "IT", "ES", "NL" -> Optional.of(Region.EU);
            default -> Optional.empty();
        };
    }
}
