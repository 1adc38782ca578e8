package io.tierline.escalation.simulating.adapter.text;

import io.tierline.text.LuceneTextMatchers;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes what reads texts as triage does; rules are prepared when the first simulation asks for them. */
public final class TextWiring {

    @Produces
    @Singleton
    LuceneTextMatchers matchers() {
        return new LuceneTextMatchers();
    }

    void close(@Disposes LuceneTextMatchers matchers) {
        matchers.close();
    }
}
