package io.tierline.kit.policy;

import io.tierline.kit.clock.TierlineClock;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.check.CheckContext;
import io.tierline.policy.check.QuerySyntax;
import io.tierline.policy.loader.CheckedPolicy;
import io.tierline.policy.loader.InvalidPolicyException;
import io.tierline.policy.loader.PolicyProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * The checks of {@code tierline policy check} on files that a service is to use. A service that runs text queries brings
 * its {@link QuerySyntax} as a bean. What hangs on the date is logged and stops nothing: a restart must not fail because
 * time has passed.
 */
@ApplicationScoped
class PolicyChecks {
    private static final Logger LOG = Logger.getLogger(PolicyChecks.class);

    private final TierlineClock clock;
    private final Supplier<QuerySyntax> syntax;

    @Inject
    PolicyChecks(TierlineClock clock, Instance<QuerySyntax> syntax) {
        this(clock, () -> syntax.isResolvable() ? syntax.get() : QuerySyntax.UNKNOWN);
    }

    PolicyChecks(TierlineClock clock, Supplier<QuerySyntax> syntax) {
        this.clock = clock;
        this.syntax = syntax;
    }

    /**
     * The policy that a file holds.
     *
     * @throws InvalidPolicyException with file, line and reason of everything that is wrong
     */
    SupportPolicy usable(Path path, PolicyFile file) {
        return switch (file) {
            case PolicyFile.Readable(String yaml) -> usable(path.toString(), yaml);
            case PolicyFile.Unreadable(String why) ->
                throw new InvalidPolicyException(List.of(new PolicyProblem(path.toString(), 1, "/", why)));
        };
    }

    private SupportPolicy usable(String fileName, String yaml) {
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        CheckedPolicy checked =
                CheckedPolicy.of(fileName, yaml, CheckContext.on(today).with(syntax.get()));
        SupportPolicy policy = checked.usable();
        checked.warnings().forEach(warning -> LOG.warnf("%s", warning));
        return policy;
    }
}
