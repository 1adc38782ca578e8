package io.tierline.policy.check;

import io.tierline.policy.Condition;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which rules leave nothing to a later one.
 *
 * @param when what a rule asks for
 */
record Coverings<R>(Function<R, List<Condition>> when) {

    /** The first of the rules before that covers these tickets alone, else those that it takes together; else none. */
    List<R> of(List<TicketSet> tickets, List<R> before) {
        if (tickets.isEmpty() || !cover(tickets, before)) {
            return List.of();
        }
        return before.stream()
                .filter(rule -> cover(tickets, List.of(rule)))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> needed(tickets, before));
    }

    /** Without any one of them, something would be left. */
    private List<R> needed(List<TicketSet> tickets, List<R> rules) {
        List<R> needed = rules.stream().distinct().toList();
        for (R rule : rules) {
            List<R> others =
                    needed.stream().filter(other -> !other.equals(rule)).toList();
            needed = cover(tickets, others) ? others : needed;
        }
        return needed;
    }

    private boolean cover(List<TicketSet> tickets, List<R> rules) {
        List<TicketSet> left = tickets;
        for (R rule : rules) {
            left = left.stream()
                    .flatMap(set -> set.without(when.apply(rule)).stream())
                    .toList();
        }
        return left.isEmpty();
    }

    /** For instance {@code "a" and "b" before it cover all of its tickets together}. */
    static String said(List<String> names, String what) {
        String last = "\"" + names.getLast() + "\"";
        if (names.size() == 1) {
            return last + " before it covers " + what;
        }
        return names.subList(0, names.size() - 1).stream().collect(Collectors.joining("\", \"", "\"", "\"")) + " and "
                + last + " before it cover " + what + " together";
    }
}
