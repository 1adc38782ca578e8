package io.tierline.policy.check;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the lists of triage rules of a policy.
 *
 * @param name its key in the file
 * @param tickets those that its rules are asked about
 */
record TriageList(String name, List<TriageRule<?>> rules, PossibleTickets tickets) {

    /** The only list of which every rule that speaks counts. */
    static final String ASK_FOR = "ask-for";

    TriageList {
        rules = List.copyOf(rules);
    }

    /** All of them, in the order of the form. */
    static Stream<TriageList> of(SupportPolicy policy) {
        TriageRules triage = policy.triage();
        PossibleTickets judged = PossibleTickets.judged(policy);
        return Stream.of(
                list("severity", triage.severities().judged(), PossibleTickets.unjudged(policy)),
                list("start-level", triage.routing().startLevels(), judged),
                list("site", triage.routing().sites(), judged),
                list("queue", triage.routing().queues(), judged),
                list("not-covered", triage.coverage(), judged),
                list(ASK_FOR, triage.missing(), judged));
    }

    private static TriageList list(String name, List<? extends TriageRule<?>> rules, PossibleTickets tickets) {
        return new TriageList(name, List.copyOf(rules), tickets);
    }

    /** Where one of its rules stands in the file. */
    String path(int index) {
        return "/triage/" + name + "/" + index;
    }

    /** Whether the first rule that speaks decides; else all that speak count. */
    boolean firstDecides() {
        return !name.equals(ASK_FOR);
    }
}
