package io.tierline.triage.triaging.adapter.lucene;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import io.tierline.triage.triaging.application.TextMatchers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads tickets by the text rules of their policy. The rules of a policy version are prepared once and kept. */
public final class LuceneTextMatchers implements TextMatchers, AutoCloseable {
    private final Map<String, RuleMonitor> monitors = new ConcurrentHashMap<>();

    @Override
    public TextMatcher reading(SupportPolicy policy, TicketText text) {
        return new ReadTicket(text, monitor(policy).wordsIn(text));
    }

    /**
     * Prepares the rules of a policy ahead of its first ticket.
     *
     * @throws IllegalArgumentException when a query cannot be run, naming each rule and the reason
     */
    public void prepare(SupportPolicy policy) {
        monitor(policy);
    }

    /** Nothing can be read any more. */
    @Override
    public void close() {
        monitors.values().forEach(RuleMonitor::close);
        monitors.clear();
    }

    private RuleMonitor monitor(SupportPolicy policy) {
        return monitors.computeIfAbsent(policy.version(), version -> made(policy));
    }

    private static RuleMonitor made(SupportPolicy policy) {
        var problems = TextRules.problems(policy);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("policy " + policy.name() + ": "
                    + String.join(
                            "; ", problems.stream().map(TextProblem::toString).toList()));
        }
        return new RuleMonitor(TextRules.of(policy));
    }
}
