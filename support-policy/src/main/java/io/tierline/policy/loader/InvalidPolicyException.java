package io.tierline.policy.loader;

import java.util.List;
import java.util.stream.Collectors;

/** A policy file that cannot be used, with everything that is wrong with it. */
public final class InvalidPolicyException extends RuntimeException {

    private final transient List<PolicyProblem> problems;

    /** At least one problem. */
    public InvalidPolicyException(List<PolicyProblem> problems) {
        super(problems.stream().map(PolicyProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the file. */
    public List<PolicyProblem> problems() {
        return problems;
    }
}
