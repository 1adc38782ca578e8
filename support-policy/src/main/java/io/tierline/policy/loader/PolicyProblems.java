package io.tierline.policy.loader;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong with one file. */
final class PolicyProblems {

    private final String file;
    private final List<PolicyProblem> problems = new ArrayList<>();

    PolicyProblems(String file) {
        this.file = file;
    }

    void add(JsonNode where, String path, String message) {
        JsonLocation location = JsonNodes.tokenLocationOf(where);
        add(location == null ? 1 : location.getLineNr(), path, message);
    }

    void add(int line, String path, String message) {
        problems.add(new PolicyProblem(file, line, path.isEmpty() ? "/" : path, message));
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException(problems.stream()
                    .sorted(Comparator.comparingInt(PolicyProblem::line))
                    .toList());
        }
    }
}
