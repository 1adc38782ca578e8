package io.tierline.escalation.testing;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The programmes that ship with the product, from their files. */
public final class Shipped {
    private Shipped() {}

    /** The programme of this name. */
    public static SupportPolicy policy(String name) {
        return PolicyLoader.load(name + ".yaml", text(name));
    }

    static String text(String name) {
        String root = Objects.requireNonNull(System.getProperty("tierline.root"));
        try {
            return Files.readString(Path.of(root, "policies", name + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
