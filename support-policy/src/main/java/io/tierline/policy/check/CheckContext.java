package io.tierline.policy.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check knows beside the policy.
 *
 * @param today the holidays of the year after it must be known
 * @param holders who holds which role; null: nobody outside the policy is known
 * @param syntax what queries can be run
 */
public record CheckContext(LocalDate today, @Nullable RoleHolders holders, QuerySyntax syntax) {

    /** The context of a caller that knows nothing but the date. */
    public static CheckContext on(LocalDate today) {
        return new CheckContext(today, null, QuerySyntax.UNKNOWN);
    }

    /** The same, knowing who holds which role. */
    public CheckContext with(RoleHolders known) {
        return new CheckContext(today, known, syntax);
    }

    /** The same, knowing what queries can be run. */
    public CheckContext with(QuerySyntax known) {
        return new CheckContext(today, holders, known);
    }
}
