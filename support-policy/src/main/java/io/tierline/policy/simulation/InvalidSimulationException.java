package io.tierline.policy.simulation;

import java.util.List;
import java.util.stream.Collectors;

/** A request that cannot be simulated, with everything that is wrong with it. */
public final class InvalidSimulationException extends RuntimeException {

    private final transient List<Problem> problems;

    /** At least one problem. */
    public InvalidSimulationException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every field that is wrong. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong with one field.
     *
     * @param field its path in the request, for instance {@code timeline[2].to}
     */
    public record Problem(String field, String message) {}
}
