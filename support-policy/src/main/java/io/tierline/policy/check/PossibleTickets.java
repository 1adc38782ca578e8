package io.tierline.policy.check;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Condition;
import io.tierline.policy.Severity;
import io.tierline.policy.SeverityRules;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.calendar.BusinessCalendar;
import io.tierline.policy.calendar.Calendars;
import io.tierline.policy.calendar.CustomerCalendars;
import io.tierline.policy.ticket.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tickets that there can be when rules are asked about them.
 *
 * @param sets by channel
 * @param noSeverity what is wrong with a rule that asks for a severity which none of them has; what would be right
 */
record PossibleTickets(List<TicketSet> sets, String noSeverity) {

    private static final String UNKNOWN = "it asks for a severity, and none is known yet; leave out severities";
    private static final String HELD_BACK =
            "until they are confirmed, claims-to-confirm holds its severities back; name those that they are held at";

    /** Before a severity is looked for: none is known. */
    static PossibleTickets unjudged(SupportPolicy policy) {
        return of(policy, _ -> Set.of(), UNKNOWN);
    }

    /** Once triage has found a severity: what must be confirmed first is held at another one (S5, S6, H10). */
    static PossibleTickets judged(SupportPolicy policy) {
        SeverityRules rules = policy.triage().severities();
        return of(
                policy,
                channel -> policy.severities().stream()
                        .map(Severity::name)
                        .map(found -> rules.holdingBack(channel, found)
                                .map(ClaimRule::heldAt)
                                .orElse(found))
                        .collect(Collectors.toSet()),
                HELD_BACK);
    }

    /** Those that meet all conditions. */
    List<TicketSet> meeting(List<Condition> conditions) {
        return sets.stream()
                .flatMap(tickets -> tickets.meeting(conditions).stream())
                .toList();
    }

    private static PossibleTickets of(
            SupportPolicy policy, Function<Channel, Set<String>> severities, String noSeverity) {
        TicketSet all = hours(
                policy.organisation().calendars(),
                TicketSet.ALL.knowing(new Condition.OfPlan(policy.plans().keySet())));
        return new PossibleTickets(
                Arrays.stream(Channel.values())
                        .map(channel -> by(channel, all).knowing(new Condition.OfSeverity(severities.apply(channel))))
                        .toList(),
                noSeverity);
    }

    /** Only mail says which mailbox it was sent to (K14). */
    private static TicketSet by(Channel channel, TicketSet all) {
        TicketSet tickets = all.knowing(new Condition.ByChannel(Set.of(channel)));
        return channel == Channel.EMAIL ? tickets : tickets.knowing(new Condition.SentTo(Set.of()));
    }

    private static TicketSet hours(Calendars calendars, TicketSet all) {
        TicketSet tickets = all;
        for (String name : calendars.names()) {
            tickets = neverCloses(calendars, name) ? tickets.knowing(new Condition.DuringHours(name, true)) : tickets;
        }
        return tickets;
    }

    /** For no customer either: those with a calendar of their own have their country's holidays. */
    private static boolean neverCloses(Calendars calendars, String name) {
        BusinessCalendar calendar = calendars.of(name, null);
        CustomerCalendars moving = calendars.customers().get(name);
        return calendar.definition().hours().neverCloses()
                && calendar.definition().closedDays().isEmpty()
                && (moving == null || moving.holidays().values().stream().allMatch(Set::isEmpty));
    }
}
