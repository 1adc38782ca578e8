package io.tierline.policy.check;

import java.util.Optional;

/** Knows whether a text rule's query can be run. Whoever runs such queries brings one. */
@FunctionalInterface
public interface QuerySyntax {

    /** For callers that run no queries: everything can be run. */
    QuerySyntax UNKNOWN = (language, query) -> Optional.empty();

    /**
     * Why the query cannot be run and what would be right; empty when it can.
     *
     * @param language as the file names it, for instance {@code ja}
     */
    Optional<String> fault(String language, String query);
}
