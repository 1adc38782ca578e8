package io.tierline.kit.policy;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.InvalidPolicyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the policy files hold when the service starts; read before anything is begun that would have to be ended again. */
@Startup(Interceptor.Priority.PLATFORM_BEFORE)
@ApplicationScoped
class FirstPolicies {
    private final Map<Path, PolicyFile> files;
    private final Map<Path, SupportPolicy> policies = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    /**
     * Reads the files of the configured folders.
     *
     * @throws ConfigurationException if anything is wrong; the service then ends, with the message as its last line
     */
    FirstPolicies(PolicyFolders folders, PolicyChecks checks) {
        this.files = Collections.unmodifiableSortedMap(folders.read());
        files.forEach((path, file) -> checked(checks, path, file).ifPresent(policy -> add(path, policy)));
        if (files.isEmpty()) {
            wrong.add("there is no policy file (*.yaml)");
        }
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(
                    "not started, for the policies cannot be used: " + String.join("; ", wrong));
        }
    }

    /** What each file was found to be. */
    Map<Path, PolicyFile> files() {
        return files;
    }

    /** What each file holds. */
    Map<Path, SupportPolicy> policies() {
        return policies;
    }

    private Optional<SupportPolicy> checked(PolicyChecks checks, Path path, PolicyFile file) {
        try {
            return Optional.of(checks.usable(path, file));
        } catch (InvalidPolicyException e) {
            e.problems().forEach(problem -> wrong.add(problem.toString()));
            return Optional.empty();
        }
    }

    private void add(Path file, SupportPolicy policy) {
        policies.entrySet().stream()
                .filter(other -> other.getValue().name().equals(policy.name()))
                .forEach(other ->
                        wrong.add("%s: %s holds the policy %s already".formatted(file, other.getKey(), policy.name())));
        policies.put(file, policy);
    }
}
