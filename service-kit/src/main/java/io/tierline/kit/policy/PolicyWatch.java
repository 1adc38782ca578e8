package io.tierline.kit.policy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.tierline.kit.loop.BackgroundLoop;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.InvalidPolicyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks every two seconds of real time whether policy files have changed. A good one is used from then on; a bad one
 * changes nothing but {@link PolicyRejections}, and one that is gone changes nothing: tickets may be under it.
 */
@ApplicationScoped
class PolicyWatch {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final String YAML = ".yaml";

    private final PolicyFolders folders;
    private final PolicyChecks checks;
    private final PolicyCatalogue catalogue;
    private final PolicyRejections rejections;
    private final Consumer<NewPolicies> beforeUse;
    private final Map<Path, PolicyFile> seen = new HashMap<>();
    private final Map<Path, String> names = new HashMap<>();
    private @Nullable BackgroundLoop loop;

    @Inject
    PolicyWatch(
            PolicyFolders folders,
            PolicyChecks checks,
            PolicyCatalogue catalogue,
            PolicyRejections rejections,
            FirstPolicies first,
            Event<NewPolicies> beforeUse) {
        this(folders, checks, catalogue, rejections, first, (Consumer<NewPolicies>) beforeUse::fire);
    }

    PolicyWatch(
            PolicyFolders folders,
            PolicyChecks checks,
            PolicyCatalogue catalogue,
            PolicyRejections rejections,
            FirstPolicies first,
            Consumer<NewPolicies> beforeUse) {
        this.folders = folders;
        this.checks = checks;
        this.catalogue = catalogue;
        this.rejections = rejections;
        this.beforeUse = beforeUse;
        seen.putAll(first.files());
        first.policies().forEach((file, policy) -> names.put(file, policy.name()));
    }

    void start(@Observes StartupEvent event) {
        loop = BackgroundLoop.start("policy-watch", () -> {
            look();
            return EVERY;
        });
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.close();
        }
    }

    /** Takes what has changed since the last look. A file counts as seen once all is done about it. */
    void look() {
        SortedMap<Path, PolicyFile> files = folders.read();
        files.forEach((path, file) -> {
            if (!file.equals(seen.get(path))) {
                load(path, file, files.keySet()).ifPresent(policy -> use(path, policy));
                seen.put(path, file);
            }
        });
        seen.keySet().stream().filter(path -> !files.containsKey(path)).toList().forEach(this::forget);
    }

    private void forget(Path gone) {
        seen.remove(gone);
        names.remove(gone);
        rejections.forgive(gone.toString());
    }

    private Optional<SupportPolicy> load(Path path, PolicyFile file, Set<Path> there) {
        try {
            SupportPolicy policy = checks.usable(path, file);
            Optional<Path> other = holder(policy.name(), path, there);
            other.ifPresent(holding -> refuse(
                    path, policy.name(), path + ": " + holding + " holds the policy " + policy.name() + " already"));
            return other.isPresent() ? Optional.empty() : Optional.of(policy);
        } catch (InvalidPolicyException e) {
            refuse(path, names.getOrDefault(path, nameOf(path)), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Path> holder(String policy, Path file, Set<Path> there) {
        return names.entrySet().stream()
                .filter(held -> held.getValue().equals(policy) && !held.getKey().equals(file))
                .map(Map.Entry::getKey)
                .filter(there::contains)
                .findFirst();
    }

    private void refuse(Path file, String policy, String reason) {
        rejections.refuse(policy, file.toString());
        LOG.errorf("a changed policy file is not used, what was known before stays in force: %s", reason);
    }

    private void use(Path file, SupportPolicy policy) {
        boolean known = catalogue
                .find(policy.name())
                .filter(current -> current.version().equals(policy.version()))
                .isPresent();
        if (!known) {
            List<SupportPolicy> changed = List.of(policy);
            beforeUse.accept(new NewPolicies(changed));
            catalogue.use(changed);
            LOG.infof("policy %s is now at version %s", policy.name(), policy.version());
        }
        names.put(file, policy.name());
        rejections.forgive(file.toString());
    }

    /** Files are called as what they hold, as a rule. */
    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - YAML.length());
    }
}
