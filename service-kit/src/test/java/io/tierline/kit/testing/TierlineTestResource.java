package io.tierline.kit.testing;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tierline.localstack.TestInfrastructure;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Real broker, database and mail server for a {@code @QuarkusTest}:
 * {@code @WithTestResource(value = TierlineTestResource.class, initArgs = @ResourceArg(name = "service", value = "intake"))}.
 *
 * <p>A field of type {@link TestInfrastructure} in the test gets the running one; its tokens are valid. Needs the module
 * {@code local-stack} packaged.
 */
public final class TierlineTestResource implements QuarkusTestResourceLifecycleManager {
    private String service = "intake";
    private @Nullable TestInfrastructure infrastructure;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        infrastructure = TestInfrastructure.start();
        return infrastructure.environment(service).entrySet().stream()
                .collect(toUnmodifiableMap(variable -> property(variable.getKey()), Map.Entry::getValue));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                Objects.requireNonNull(infrastructure), new TestInjector.MatchesType(TestInfrastructure.class));
    }

    @Override
    public void stop() {
        if (infrastructure != null) {
            infrastructure.close();
        }
    }

    private static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
