package io.tierline.policy;

import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The policy files of this repository. */
public final class ShippedPolicies {

    /** The programmes that are shipped. */
    public static final List<String> NAMES = List.of("hennge", "kaspersky", "keeper", "pentio", "sophos");

    private static final Map<String, SupportPolicy> LOADED = new ConcurrentHashMap<>();

    private ShippedPolicies() {}

    public static SupportPolicy sophos() {
        return of("sophos");
    }

    /** The programme of this name; loaded once. */
    public static SupportPolicy of(String name) {
        return LOADED.computeIfAbsent(name, it -> PolicyLoader.load(it + ".yaml", yaml(it)));
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

    /** A policy file among the resources of the tests. */
    public static String resource(String path) {
        try (InputStream file = Objects.requireNonNull(ShippedPolicies.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
