package io.tierline.policy.escalation;

import io.tierline.policy.Condition;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import io.tierline.policy.triage.Triage;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A ticket's life told in times since its submission: Tuesday 24 November 2026, 10:00 in Tokyo, if nothing else is
 * said. What happened reads as
 * {@code PT2H escalated support-manager}.
 */
public final class Story {

    public static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    private static final Set<String> QUIET =
            Set.of("deadlines-set", "phone-awaited", "stood-down", "deadline-nearing", "credit-earned");

    private SupportPolicy policy;
    private final Instant start;
    private final List<EscalationOutcome> outcomes = new ArrayList<>();
    private EscalationState state;

    private Story(SupportPolicy policy, TicketSnapshot ticket) {
        this(policy, ticket, TextMatcher.NOTHING);
    }

    private Story(SupportPolicy policy, TicketSnapshot ticket, TextMatcher matcher) {
        this.policy = policy;
        this.start = ticket.submittedAt();
        this.state = take(Escalation.begin(policy, ticket, Triage.triage(policy, ticket, matcher)));
    }

    public static Story of(String plan, @Nullable String severity) {
        return of(plan, severity, Channel.WEB);
    }

    public static Story of(String plan, @Nullable String severity, Channel channel) {
        return of(ShippedPolicies.sophos(), plan, severity, channel);
    }

    public static Story of(SupportPolicy policy, String plan, @Nullable String severity, Channel channel) {
        var text = TicketText.of("", "");
        return new Story(policy, new TicketSnapshot(START, plan, channel, Region.JP, "ja", severity, null, null, text));
    }

    /** A ticket without a claim, whose text the programme's first rule about severities speaks of. */
    public static Story judged(SupportPolicy policy, String plan, Channel channel) {
        List<Condition> first = policy.triage().severities().judged().getFirst().when();
        var ticket = new TicketSnapshot(START, plan, channel, Region.JP, "ja", null, null, null, TicketText.of("", ""));
        return new Story(
                policy,
                ticket,
                (rule, _, _) -> first.contains(new Condition.TextMatches(rule)) ? List.of("緊急") : List.of());
    }

    /** A ticket without a claim by the web, submitted then from this region. */
    public static Story at(SupportPolicy policy, String submittedAt, Region region, @Nullable SupportLevel level) {
        return new Story(policy, ticket(policy, submittedAt, region, level, null, null, Channel.WEB));
    }

    /** A ticket of this severity, submitted then by a customer with this calendar of its own. */
    public static Story at(
            SupportPolicy policy,
            String submittedAt,
            String severity,
            Channel channel,
            @Nullable CustomerCalendar calendar) {
        return new Story(policy, ticket(policy, submittedAt, Region.EU, null, severity, calendar, channel));
    }

    private static TicketSnapshot ticket(
            SupportPolicy policy,
            String submittedAt,
            Region region,
            @Nullable SupportLevel level,
            @Nullable String severity,
            @Nullable CustomerCalendar calendar,
            Channel channel) {
        String plan = policy.plans().keySet().iterator().next();
        Instant at = OffsetDateTime.parse(submittedAt).toInstant();
        return new TicketSnapshot(at, plan, channel, region, "en", severity, level, calendar, TicketText.of("", ""));
    }

    /** The fact happens so long after submission. */
    public Story at(String after, Function<Instant, ? extends TicketFact> fact) {
        state = take(Escalation.decide(policy, state, fact.apply(start.plus(Duration.parse(after)))));
        return this;
    }

    /** The ticket is put under another version of its policy so long after submission. */
    public Story migratedAt(String after, SupportPolicy to) {
        state = take(Escalation.migrate(policy, to, state, start.plus(Duration.parse(after))));
        policy = to;
        return this;
    }

    /** The severity is set so long after submission. */
    public Story severityAt(String after, String to) {
        return at(after, instant -> new TicketFact.SeverityChanged(instant, to));
    }

    /** Everything that happened until so long after submission, except what only informs others. */
    public List<String> until(String after) {
        at(after, TicketFact.TimeReached::new);
        return outcomes.stream()
                .filter(outcome -> !QUIET.contains(outcome.kind()))
                .map(this::words)
                .toList();
    }

    /** Everything of these kinds that has happened so far. */
    public List<String> only(String... kinds) {
        return outcomes.stream()
                .filter(outcome -> Set.of(kinds).contains(outcome.kind()))
                .map(this::words)
                .toList();
    }

    public EscalationState state() {
        return state;
    }

    public List<EscalationOutcome> outcomes() {
        return outcomes;
    }

    private EscalationState take(Decision decision) {
        outcomes.addAll(decision.outcomes());
        return decision.state();
    }

    private String words(EscalationOutcome outcome) {
        String detail = outcome.detail();
        Duration after = Duration.between(start, outcome.at());
        return after + " " + outcome.kind() + (detail == null ? "" : " " + detail);
    }
}
