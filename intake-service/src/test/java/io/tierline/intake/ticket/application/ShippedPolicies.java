package io.tierline.intake.ticket.application;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The policy files that come with the product. */
final class ShippedPolicies {
    private static final Path SOPHOS = Path.of("../policies/sophos.yaml");

    private ShippedPolicies() {}

    static SupportPolicy sophos() {
        try {
            return PolicyLoader.load(SOPHOS.toString(), Files.readString(SOPHOS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
