package io.tierline.text;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Reads tickets by the text rules of their policy. The rules of a policy version are prepared once and kept. No file with
 * a query that cannot be run is used here ({@link LuceneQuerySyntax}); in a version that came by the topic such a query
 * matches nothing, and the log names it.
 */
public final class LuceneTextMatchers implements TextMatchers, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(LuceneTextMatchers.class);

    private final Map<String, RuleMonitor> monitors = new ConcurrentHashMap<>();

    @Override
    public TextMatcher reading(SupportPolicy policy, TicketText text) {
        return new ReadTicket(text, monitor(policy).wordsIn(text));
    }

    @Override
    public String languageOf(TicketText text) {
        boolean japanese = TextLanguage.in(text.subject() + text.description()).contains(TextLanguage.JA);
        return (japanese ? TextLanguage.JA : TextLanguage.EN).word();
    }

    /** Prepares the rules of a policy ahead of its first ticket. */
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

    /** A ticket must not wait for ever because another service has put a query into force that cannot be run here. */
    private static RuleMonitor made(SupportPolicy policy) {
        TextRules.problems(policy)
                .forEach(problem -> LOG.errorf(
                        "policy %s, version %s: matches nothing: %s", policy.name(), policy.version(), problem));
        return new RuleMonitor(TextRules.of(policy));
    }
}
