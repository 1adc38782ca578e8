package io.tierline.policy;

import java.util.Map;

/**
 * What a ticket's text must say.
 *
 * @param queries by language, each in the query syntax of Lucene
 */
public record TextRule(Map<String, String> queries) {

    public TextRule {
        queries = Map.copyOf(queries);
    }
}
