package io.tierline.policy;

import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The policy files of this repository. */
public final class ShippedPolicies {

    private static final SupportPolicy SOPHOS = PolicyLoader.load("sophos.yaml", yaml("sophos"));

    private ShippedPolicies() {}

    public static SupportPolicy sophos() {
        return SOPHOS;
    }

    /** The file as it is written. */
    public static String yaml(String policy) {
        Path file = Path.of(System.getProperty("tierline.root", ".."), "policies", policy + ".yaml");
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
