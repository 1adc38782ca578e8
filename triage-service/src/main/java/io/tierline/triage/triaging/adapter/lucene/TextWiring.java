package io.tierline.triage.triaging.adapter.lucene;

import io.quarkus.runtime.Startup;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.triage.triaging.application.JudgingTickets;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one judge of tickets that consumer and preview share. */
public final class TextWiring {

    /**
     * The matchers, with the rules of the current policies prepared: a service with a query that cannot be run does not
     * start, and its first ticket does not wait.
     *
     * @throws IllegalArgumentException naming each such rule and the reason
     */
    @Produces
    @Singleton
    @Startup
    LuceneTextMatchers matchers(PolicyCatalogue policies) {
        var matchers = new LuceneTextMatchers();
        policies.current().forEach(matchers::prepare);
        return matchers;
    }

    void close(@Disposes LuceneTextMatchers matchers) {
        matchers.close();
    }

    /** The judge of tickets. */
    @Produces
    @Singleton
    JudgingTickets judging(LuceneTextMatchers matchers) {
        return new JudgingTickets(matchers);
    }
}
