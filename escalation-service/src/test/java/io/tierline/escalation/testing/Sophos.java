package io.tierline.escalation.testing;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The shipped {@code sophos} policy. */
public final class Sophos {
    /** Loaded once. */
    public static final SupportPolicy POLICY = load();

    private Sophos() {}

    private static SupportPolicy load() {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("tierline.root")), "policies", "sophos.yaml");
        try {
            return PolicyLoader.load(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
