package io.tierline.policy.loader;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Confirmation;
import io.tierline.policy.Coverage;
import io.tierline.policy.RoutingRules;
import io.tierline.policy.SeverityCause;
import io.tierline.policy.SeverityChange;
import io.tierline.policy.SeverityRules;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.util.List;
import java.util.function.Function;

/** Reads the triage rules. */
record ReadingTriage(PolicyNode triage, TriageNames names) {

    TriageRules rules() {
        return new TriageRules(
                severityRules(),
                routing(),
                rules("not-covered", rule -> Coverage.of(rule.at("as").text()).orElse(Coverage.OUT_OF_SCOPE)),
                rules("ask-for", rule -> rule.at("missing").text()));
    }

    private SeverityRules severityRules() {
        PolicyNode standard = triage.at("default-severity");
        References.known(standard, names.severities(), "severity");
        return new SeverityRules(
                standard.text(),
                rules("severity", rule -> severity(rule, "severity")),
                triage.at("claims-to-confirm").elements().stream()
                        .map(this::claim)
                        .toList(),
                triage.at("severity-changes").elements().stream()
                        .map(this::change)
                        .toList());
    }

    private ClaimRule claim(PolicyNode rule) {
        return new ClaimRule(
                rule.at("rule").text(),
                rule.words("channels", Channel::of),
                References.listed(rule, "claims", names.severities(), "severity"),
                severity(rule, "held-at"),
                Confirmation.of(rule.at("until").text()).orElse(Confirmation.PHONE_CONFIRMED),
                rule.at("facts").text());
    }

    private SeverityChange change(PolicyNode change) {
        return new SeverityChange(
                SeverityCause.of(change.at("when").text()).orElse(SeverityCause.WORKAROUND_OFFERED),
                References.listed(change, "from", names.severities(), "severity"),
                severity(change, "to"),
                change.at("facts").text());
    }

    private String severity(PolicyNode rule, String key) {
        References.known(rule.at(key), names.severities(), "severity");
        return rule.at(key).text();
    }

    private RoutingRules routing() {
        return new RoutingRules(
                covering(
                        "start-level",
                        rule -> SupportLevel.of(rule.at("level").text()).orElse(SupportLevel.L1)),
                rules("site", rule -> References.listed(rule, "sites", names.sites(), "site")),
                covering("queue", rule -> rule.at("queue").text()));
    }

    /** Rules of which the first that speaks decides, and the last speaks about every ticket. */
    private <T> List<TriageRule<T>> covering(String key, Function<PolicyNode, T> value) {
        List<TriageRule<T>> rules = rules(key, value);
        PolicyNode list = triage.at(key);
        list.require(
                !rules.isEmpty() && rules.getLast().when().isEmpty(),
                "must end with a rule for every ticket: one without conditions");
        for (int i = 0; i < rules.size() - 1; i++) {
            list.elements()
                    .get(i + 1)
                    .require(!rules.get(i).when().isEmpty(), "can never match: the rule before it covers every ticket");
        }
        return rules;
    }

    private <T> List<TriageRule<T>> rules(String key, Function<PolicyNode, T> value) {
        return triage.at(key).elements().stream()
                .map(rule -> new TriageRule<>(
                        rule.at("rule").text(), new ReadingConditions(rule, names).conditions(), value.apply(rule)))
                .toList();
    }
}
