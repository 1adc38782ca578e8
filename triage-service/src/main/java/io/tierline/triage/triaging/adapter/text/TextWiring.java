package io.tierline.triage.triaging.adapter.text;

import io.quarkus.runtime.Startup;
import io.tierline.kit.policy.NewPolicies;
import io.tierline.kit.policy.PolicyCatalogue;
import io.tierline.policy.check.QuerySyntax;
import io.tierline.text.LuceneQuerySyntax;
import io.tierline.text.LuceneTextMatchers;
import io.tierline.triage.triaging.application.JudgingTickets;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the one judge of tickets that consumer and preview share. */
public final class TextWiring {

    /** Lets a service with a query that cannot be run not start, and keep the old version of a file that gets one. */
    @Produces
    @Singleton
    QuerySyntax syntax() {
        return new LuceneQuerySyntax();
    }

    /** The matchers, with the rules of the current policies prepared: the first ticket does not wait. */
    @Produces
    @Singleton
    @Startup
    LuceneTextMatchers matchers(PolicyCatalogue policies) {
        var matchers = new LuceneTextMatchers();
        policies.current().forEach(matchers::prepare);
        return matchers;
    }

    /** Nor does the first ticket under a changed policy. */
    void prepare(@Observes NewPolicies changed, LuceneTextMatchers matchers) {
        changed.policies().forEach(matchers::prepare);
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
