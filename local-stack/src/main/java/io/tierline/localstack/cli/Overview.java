package io.tierline.localstack.cli;

import io.tierline.localstack.layout.StackDirectory;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The table of what runs where. */
record Overview(StackDirectory directory, List<Component> components) {
    private static final String ROW = "  %-20s %-28s %8s  %s%n";

    /**
     * Asks every component and prints the table.
     *
     * @return whether all of them are ready
     */
    boolean print(PrintStream out) {
        out.printf(ROW, "what", "where", "pid", "");
        boolean all = true;
        for (Component component : components) {
            Optional<Long> pid = component.pid(directory);
            boolean ready = pid.isPresent() && component.ready().getAsBoolean();
            all &= ready;
            out.printf(
                    ROW,
                    component.what(),
                    component.where(),
                    pid.map(String::valueOf).orElse("-"),
                    ready ? "ready" : pid.isPresent() ? "not ready" : "not running");
        }
        return all;
    }
}
