package io.tierline.text;

import io.tierline.policy.check.QuerySyntax;
import java.util.Optional;

/** Which queries can be run here. {@code tierline policy check} finds it as a {@link java.util.ServiceLoader service}. */
public final class LuceneQuerySyntax implements QuerySyntax {

    @Override
    public Optional<String> fault(String language, String query) {
        try {
            TextRules.query(language, query);
            return Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }
}
