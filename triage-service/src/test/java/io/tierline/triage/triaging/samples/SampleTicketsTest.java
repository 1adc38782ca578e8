package io.tierline.triage.triaging.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import io.tierline.policy.triage.TriageDecision;
import io.tierline.text.LuceneTextMatchers;
import io.tierline.triage.triaging.application.JudgingTickets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Triage agrees with the expert about the sample tickets of every programme, and what it gets wrong is on file. */
class SampleTicketsTest {
    private static final double AGREEMENT = 0.95;
    private static final int AT_LEAST = 20;
    private static final LuceneTextMatchers MATCHERS = new LuceneTextMatchers();

    private final JudgingTickets judging = new JudgingTickets(MATCHERS);

    @AfterAll
    static void close() {
        MATCHERS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void agreesWithTheExpert(String policy) {
        List<SampleTicket> tickets = Samples.tickets(policy);
        List<String> disagreements = disagreements(policy).toList();
        long disputed = disagreements.stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .distinct()
                .count();
        assertThat(tickets).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat((tickets.size() - disputed) / (double) tickets.size())
                .as("%s: %s", policy, disagreements)
                .isGreaterThanOrEqualTo(AGREEMENT);
    }

    /** A rule that no sample makes speak is not shown to be of any use. */
    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void everyRuleSpeaksAboutSomeTicket(String name) {
        SupportPolicy policy = Samples.policy(name);
        Set<String> spoken = Samples.tickets(name).stream()
                .flatMap(ticket -> judging.decide(policy, ticket.snapshot()).rules().stream())
                .collect(Collectors.toSet());
        TriageRules rules = policy.triage();
        assertThat(spoken)
                .containsAll(names(rules.severities().judged()))
                .containsAll(names(rules.routing().startLevels()))
                .containsAll(names(rules.routing().sites()))
                .containsAll(names(rules.routing().queues()))
                .containsAll(names(rules.coverage()))
                .containsAll(names(rules.missing()));
    }

    private static <T> List<String> names(List<TriageRule<T>> rules) {
        return rules.stream().map(TriageRule::name).toList();
    }

    @Test
    void keepsEveryDisagreementOnFile() {
        List<String> disagreements = Stream.of("keeper", "sophos", "kaspersky", "hennge", "pentio")
                .flatMap(this::disagreements)
                .toList();
        disagreements.forEach(System.out::println);
        assertThat(Samples.knownDisagreements()).containsExactlyElementsOf(disagreements);
    }

    private Stream<String> disagreements(String name) {
        SupportPolicy policy = Samples.policy(name);
        return Samples.tickets(name).stream().flatMap(ticket -> disagreements(policy, ticket));
    }

    private Stream<String> disagreements(SupportPolicy policy, SampleTicket ticket) {
        TriageDecision decision = judging.decide(policy, ticket.snapshot());
        return ticket.expected().differencesFrom(ExpertDecision.of(policy, decision)).stream()
                .map(difference -> ticket.id() + ": " + difference + " (rules " + decision.rules() + ", words "
                        + decision.words() + ")");
    }
}
