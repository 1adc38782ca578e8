package io.tierline.kit.policy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.tierline.kit.clock.TierlineClock;
import io.tierline.kit.database.TierlineConfig;
import io.tierline.policy.check.QuerySyntax;
import java.nio.file.Path;
import java.util.Map;

/** The parts of this package by hand. */
final class TestPolicies {
    private TestPolicies() {}

    static PolicyCatalogue catalogue(TierlineConfig config, TierlineClock clock) {
        return new PolicyCatalogue(first(config, clock), config, clock);
    }

    static FirstPolicies first(TierlineConfig config, TierlineClock clock) {
        return new FirstPolicies(new PolicyFolders(config), checks(clock));
    }

    static PolicyChecks checks(TierlineClock clock) {
        return new PolicyChecks(clock, () -> QuerySyntax.UNKNOWN);
    }

    /** Settings with these policies; a second folder, {@code extra}, would lie in the first. */
    static TierlineConfig config(Path directory) {
        Map<String, String> settings = Map.ofEntries(
                Map.entry("tierline.schema", "intake"),
                Map.entry("tierline.db.host", "h"),
                Map.entry("tierline.db.port", "1"),
                Map.entry("tierline.db.name", "n"),
                Map.entry("tierline.db.user", "u"),
                Map.entry("tierline.db.password", "p"),
                Map.entry("tierline.db.owner.user", "u"),
                Map.entry("tierline.db.owner.password", "p"),
                Map.entry("tierline.kafka.bootstrap", "k"),
                Map.entry("tierline.http.port", "1"),
                Map.entry("tierline.policies.dir", directory.toString()),
                Map.entry("tierline.policies.extra", directory.resolve("extra").toString()),
                Map.entry("tierline.jwt.public.key", "k"),
                Map.entry("tierline.jwt.issuer", "i"));
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 1000))
                .withMapping(TierlineConfig.class)
                .build()
                .getConfigMapping(TierlineConfig.class);
    }
}
