package io.tierline.localstack.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What the story claims, and whether it was seen to be so. */
final class Checks {
    private final List<Check> all = new ArrayList<>();

    void add(String claim, boolean seen) {
        all.add(new Check(claim, seen));
    }

    /**
     * Prints every claim.
     *
     * @return whether all were seen
     */
    boolean print(PrintStream out) {
        out.printf("%nWhat was seen:%n%n");
        all.forEach(check -> out.printf("  %s %s%n", check.seen() ? "✔" : "✘ NOT", check.claim()));
        return all.stream().allMatch(Check::seen);
    }

    private record Check(String claim, boolean seen) {}
}
