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
    private final Map<Path, String> seen = new HashMap<>();
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
        seen.putAll(first.texts());
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

    /** Takes what has changed since the last look. A text counts as seen once all is done about it. */
    void look() {
        SortedMap<Path, String> texts = folders.read();
        texts.forEach((file, text) -> {
            if (!text.equals(seen.get(file))) {
                load(file, text, texts).ifPresent(policy -> use(file, policy));
                seen.put(file, text);
            }
        });
        seen.keySet().stream().filter(file -> !texts.containsKey(file)).toList().forEach(this::forget);
    }

    private void forget(Path gone) {
        seen.remove(gone);
        names.remove(gone);
        rejections.forgive(gone.toString());
    }

    private Optional<SupportPolicy> load(Path file, String text, SortedMap<Path, String> texts) {
        try {
            SupportPolicy policy = checks.usable(file.toString(), text);
            Optional<Path> other = holder(policy.name(), file, texts);
            other.ifPresent(holding -> refuse(
                    file, policy.name(), file + ": " + holding + " holds the policy " + policy.name() + " already"));
            return other.isPresent() ? Optional.empty() : Optional.of(policy);
        } catch (InvalidPolicyException e) {
            refuse(file, names.getOrDefault(file, nameOf(file)), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Path> holder(String policy, Path file, SortedMap<Path, String> texts) {
        return names.entrySet().stream()
                .filter(held -> held.getValue().equals(policy) && !held.getKey().equals(file))
                .map(Map.Entry::getKey)
                .filter(texts::containsKey)
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
