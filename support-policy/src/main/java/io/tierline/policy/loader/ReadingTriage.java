package io.tierline.policy.loader;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Confirmation;
import io.tierline.policy.PlanRule;
import io.tierline.policy.TriageRules;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the triage rules. */
record ReadingTriage(PolicyNode file, Collection<String> severities, Set<String> plans) {

    TriageRules rules() {
        PolicyNode triage = file.at("triage");
        PolicyNode standard = triage.at("default-severity");
        References.known(standard, severities, "severity");
        return new TriageRules(
                standard.text(),
                triage.at("claims-to-confirm").elements().stream()
                        .map(this::claim)
                        .toList(),
                planRules(
                        triage.at("start-level"),
                        rule -> SupportLevel.of(rule.at("level").text()).orElse(SupportLevel.L1)),
                planRules(triage.at("queue"), rule -> rule.at("queue").text()));
    }

    private ClaimRule claim(PolicyNode rule) {
        References.known(rule.at("held-at"), severities, "severity");
        Set<Channel> channels = rule.at("channels").elements().stream()
                .flatMap(channel -> Channel.of(channel.text()).stream())
                .collect(Collectors.toSet());
        return new ClaimRule(
                rule.at("rule").text(),
                channels,
                References.listed(rule, "claims", severities, "severity"),
                rule.at("held-at").text(),
                Confirmation.of(rule.at("until").text()).orElse(Confirmation.PHONE_CONFIRMED));
    }

    private <T> List<PlanRule<T>> planRules(PolicyNode list, Function<PolicyNode, T> value) {
        List<PlanRule<T>> rules = list.elements().stream()
                .map(rule -> new PlanRule<>(
                        rule.at("rule").text(), References.listed(rule, "plans", plans, "plan"), value.apply(rule)))
                .toList();
        boolean allCovered = !rules.isEmpty() && rules.getLast().plans().isEmpty();
        list.require(allCovered, "must end with a rule for every plan: one without \"plans\"");
        for (int i = 0; i < rules.size() - 1; i++) {
            list.elements()
                    .get(i + 1)
                    .require(!rules.get(i).plans().isEmpty(), "can never match: the rule before it covers every plan");
        }
        return rules;
    }
}
