package io.tierline.kit.policy;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the policy files of a directory. */
final class PolicyFiles {
    private PolicyFiles() {}

    /**
     * All policies of a directory, by name.
     *
     * @throws io.tierline.policy.loader.InvalidPolicyException if a file is wrong; the message names file and line
     * @throws IllegalStateException if two files hold the same programme, or there is none
     * @throws UncheckedIOException if a file cannot be read
     */
    static Map<String, SupportPolicy> load(Path directory) {
        Map<String, SupportPolicy> policies = new LinkedHashMap<>();
        for (Path file : files(directory)) {
            SupportPolicy policy = PolicyLoader.load(file.toString(), text(file));
            if (policies.put(policy.name(), policy) != null) {
                throw new IllegalStateException(file + ": another file holds the policy " + policy.name() + " already");
            }
        }
        if (policies.isEmpty()) {
            throw new IllegalStateException("there is no policy file (*.yaml) in " + directory);
        }
        return policies;
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the policy directory " + directory, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the policy file " + file, e);
        }
    }
}
