package io.tierline.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.loader.CheckedPolicy;
import io.tierline.policy.loader.PolicyProblem;
import java.time.LocalDate;
import org.assertj.core.groups.Tuple;

/** A shipped policy file with a few changes. */
record ChangedPolicy(String name, String yaml) {

    static ChangedPolicy of(String name) {
        return new ChangedPolicy(name, ShippedPolicies.yaml(name));
    }

    /** The same with another text wherever it says this; {@code \n} in it begins a line. */
    ChangedPolicy saying(String now, String insteadOf) {
        assertThat(yaml).contains(insteadOf);
        return new ChangedPolicy(name, yaml.replace(insteadOf, now.replace("\\n", "\n")));
    }

    /** The same with some more text before this. */
    ChangedPolicy with(String more, String before) {
        return saying(more + before, before);
    }

    CheckedPolicy check() {
        return CheckedPolicy.of(name + ".yaml", yaml, CheckContext.on(LocalDate.parse("2026-11-21")));
    }

    /** The check finds these errors, each by its place and what is wrong, and no other. */
    void assertErrors(Tuple... expected) {
        assertThat(check().errors())
                .extracting(PolicyProblem::path, PolicyProblem::message)
                .containsExactly(expected);
    }
}
