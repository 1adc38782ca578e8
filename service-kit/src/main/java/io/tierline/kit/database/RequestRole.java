package io.tierline.kit.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which role and for whom a request's transaction runs. Execute {@link #STATEMENT} with {@link #parameters()}
 * first in every transaction; row-level security shows no rows where it is missing.
 *
 * @param role a group role of the service, for instance {@code intake_api}
 * @param tenant the support organisation
 * @param customer the only customer whose rows may be seen; empty for staff
 */
public record RequestRole(String role, String tenant, String customer) {
    /** For the reactive client. */
    public static final String STATEMENT =
            "select set_config('role', $1, true), set_config('tierline.tenant', $2, true), set_config('tierline.customer', $3, true)";

    /** The same with the ordinal parameters of a native query of Hibernate. */
    public static final String NATIVE_QUERY = STATEMENT.replace('$', '?');

    /** A member of the support organisation: all customers of the tenant. */
    public static RequestRole staff(String schema, String tenant) {
        return new RequestRole(schema + "_staff", tenant, "");
    }

    /** A customer: its own rows only. */
    public static RequestRole customer(String schema, String tenant, @Nullable String customer) {
        return new RequestRole(schema + "_api", tenant, customer == null ? "" : customer);
    }

    /** The values of the statement, in order. */
    public List<String> parameters() {
        return List.of(role, tenant, customer);
    }
}
