package io.tierline.policy.escalation;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.Severity;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketFact;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/** Tickets with whatever happens to them, to the nanosecond: the same seed, the same ticket. */
public final class RandomTickets {

    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final List<Function<Instant, TicketFact>> PLAIN = List.of(
            TicketFact.AgentResponded::new,
            TicketFact.StatusReported::new,
            TicketFact.CustomerPending::new,
            TicketFact.CustomerPending::new,
            TicketFact.CustomerReplied::new,
            TicketFact.Resumed::new,
            TicketFact.Resolved::new,
            TicketFact.Reopened::new,
            TicketFact.Reopened::new,
            TicketFact.EscalationRequested::new,
            TicketFact.PhoneConfirmed::new,
            TicketFact.HighAgreed::new,
            TicketFact.WorkaroundOffered::new,
            TicketFact.OutOfScope::new,
            TicketFact.BackInScope::new,
            TicketFact.TimeReached::new);

    private final SupportPolicy policy;
    private final RandomGenerator random;

    public RandomTickets(SupportPolicy policy, long seed) {
        this.policy = policy;
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A ticket and the facts that follow, in order; the last is a {@link TicketFact.TimeReached}. */
    public record Timeline(TicketSnapshot ticket, List<TicketFact> facts) {}

    /** A ticket of at most a few weeks. */
    public Timeline timeline() {
        Instant at = FIRST.plusSeconds(random.nextLong(Duration.ofDays(400).toSeconds()));
        TicketSnapshot ticket = ticket(at);
        List<TicketFact> facts = new ArrayList<>();
        for (int left = random.nextInt(10); left > 0; left--) {
            at = at.plusNanos(
                    random.nextLong(Duration.ofDays(random.nextInt(1, 5)).toNanos()));
            facts.add(fact(at));
        }
        facts.add(new TicketFact.TimeReached(at.plus(Duration.ofDays(random.nextInt(1, 12)))));
        return new Timeline(ticket, facts);
    }

    private TicketSnapshot ticket(Instant at) {
        return new TicketSnapshot(
                at,
                oneOf(policy.plans().keySet().stream().sorted().toList()),
                oneOf(List.of(Channel.values())),
                oneOf(List.of(Region.values())),
                "en",
                random.nextInt(8) == 0 ? null : severity(),
                random.nextInt(3) == 0 ? oneOf(List.of(SupportLevel.values())) : null,
                calendar(),
                TicketText.of("", ""));
    }

    private @Nullable CustomerCalendar calendar() {
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> new CustomerCalendar(ZoneId.of("Europe/London"), "GB");
            case 2 -> new CustomerCalendar(ZoneId.of("America/New_York"), "US");
            default -> new CustomerCalendar(ZoneId.of("Asia/Tokyo"), "JP");
        };
    }

    private TicketFact fact(Instant at) {
        return switch (random.nextInt(10)) {
            case 0 -> new TicketFact.SeverityChanged(at, severity());
            case 1 -> new TicketFact.LevelChanged(at, oneOf(List.of(SupportLevel.values())));
            case 2 -> new TicketFact.EscalatedByHand(at, oneOf(List.of(EscalationRole.values())));
            default -> oneOf(PLAIN).apply(at);
        };
    }

    private String severity() {
        return oneOf(policy.severities().stream().map(Severity::name).toList());
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
