package io.tierline.policy.simulation;

import io.tierline.policy.simulation.InvalidSimulationException.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects everything that is wrong with a request, so that it is told at once. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void require(boolean holds, String field, String message) {
        if (!holds) {
            problems.add(new Problem(field, message));
        }
    }

    void requireKnown(String field, String word, Collection<String> known) {
        require(known.contains(word), field, "must be one of " + String.join(", ", known));
    }

    <T> Optional<T> requireFound(String field, Optional<T> found, Collection<String> known) {
        require(found.isPresent(), field, "must be one of " + String.join(", ", known));
        return found;
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidSimulationException(problems);
        }
    }
}
