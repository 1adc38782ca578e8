package io.tierline.policy.check;

import io.tierline.policy.Condition;
import io.tierline.policy.ticket.Channel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tickets, as far as rules tell them apart: by what each thing that rules ask about can be. A thing of which nothing is
 * known can be anything, also what no rule names.
 *
 * @param known what a thing can be; nothing: no ticket has it
 */
record TicketSet(Map<Thing, Set<?>> known) {

    /** All tickets. */
    static final TicketSet ALL = new TicketSet(Map.of());

    private static final Set<Boolean> OPEN_OR_CLOSED = Set.of(true, false);

    /**
     * What a condition asks about.
     *
     * @param calendar empty, but for hours
     */
    record Thing(Class<? extends Condition> kind, String calendar) {}

    TicketSet {
        known = Map.copyOf(known);
    }

    /** The same tickets, of which it is known that nothing but this can be. */
    TicketSet knowing(Condition condition) {
        return with(condition, values(condition));
    }

    /** Those among them that meet all conditions, if there are any. */
    Optional<TicketSet> meeting(List<Condition> conditions) {
        Optional<TicketSet> meeting = Optional.of(this);
        for (Condition asked : conditions) {
            meeting = meeting.flatMap(tickets -> tickets.meeting(asked));
        }
        return meeting;
    }

    private Optional<TicketSet> meeting(Condition asked) {
        Set<?> met = both(known.getOrDefault(thing(asked), values(asked)), values(asked));
        return Optional.of(met).filter(values -> !values.isEmpty()).map(values -> with(asked, values));
    }

    /** Those among them that a rule with these conditions does not speak about: none of them is missing. */
    List<TicketSet> without(List<Condition> rule) {
        if (rule.stream().anyMatch(asked -> met(asked).isEmpty())) {
            return List.of(this);
        }
        List<TicketSet> left = new ArrayList<>();
        TicketSet rest = this;
        for (Condition asked : rule) {
            Set<?> unmet = rest.unmet(asked);
            if (!unmet.isEmpty()) {
                left.add(rest.with(asked, unmet));
            }
            rest = rest.with(asked, rest.met(asked));
        }
        return left;
    }

    private Set<?> met(Condition asked) {
        return both(certain(asked), values(asked));
    }

    private Set<?> unmet(Condition asked) {
        Set<?> values = values(asked);
        return certain(asked).stream().filter(value -> !values.contains(value)).collect(Collectors.toSet());
    }

    /** What can be told of a thing, even if nothing is known of it: something else is in no rule. */
    private Set<?> certain(Condition asked) {
        return known.getOrDefault(thing(asked), asked instanceof Condition.DuringHours ? OPEN_OR_CLOSED : Set.of());
    }

    private TicketSet with(Condition about, Set<?> values) {
        Map<Thing, Set<?>> more = new HashMap<>(known);
        more.put(thing(about), Set.copyOf(values));
        return new TicketSet(more);
    }

    private static Set<?> both(Set<?> some, Set<?> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }

    private static Thing thing(Condition condition) {
        return new Thing(
                condition.getClass(),
                condition instanceof Condition.DuringHours(String calendar, boolean _) ? calendar : "");
    }

    /** A ticket meets a condition by any of these. */
    private static Set<?> values(Condition condition) {
        return switch (condition) {
            case Condition.OfPlan(Set<String> plans) -> plans;
            case Condition.OfSeverity(Set<String> severities) -> severities;
            case Condition.ByChannel(Set<Channel> channels) -> channels;
            case Condition.InLanguage(Set<String> languages) -> languages;
            case Condition.AboutProduct(Set<String> products) -> products;
            case Condition.InCategory(Set<String> categories) -> categories;
            case Condition.DuringHours(String _, boolean open) -> Set.of(open);
            case Condition.SentTo(Set<String> addresses) -> addresses;
            case Condition.TextMatches(var text) -> text.queries().entrySet();
        };
    }
}
