package io.tierline.policy.check;

import io.tierline.policy.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says why no ticket meets what a rule asks for. */
record Contradictions(PossibleTickets tickets) {

    /** What is wrong with these conditions together, and what would be right; empty if a ticket can meet them all. */
    Optional<String> of(List<Condition> conditions) {
        // Whether a severity is held back hangs on the channel.
        List<Condition> severityLast = conditions.stream()
                .sorted(Comparator.comparing(Condition.OfSeverity.class::isInstance))
                .toList();
        return IntStream.rangeClosed(1, severityLast.size())
                .filter(end -> tickets.meeting(severityLast.subList(0, end)).isEmpty())
                .mapToObj(end -> wrong(severityLast.get(end - 1)))
                .findFirst();
    }

    private String wrong(Condition one) {
        return switch (one) {
            case Condition.SentTo _ ->
                "only mail is sent to a mailbox; add email to its channels, or leave out mailboxes";
            case Condition.DuringHours(String calendar, boolean _) ->
                "the calendar %s never closes; name another one, or leave the rule out".formatted(calendar);
            case Condition.OfSeverity _ -> tickets.noSeverity();
            case Condition.OfPlan _,
                    Condition.ByChannel _,
                    Condition.InLanguage _,
                    Condition.AboutProduct _,
                    Condition.InCategory _,
                    Condition.TextMatches _ -> "no ticket meets all that it asks for; ask for less";
        };
    }
}
