package io.tierline.policy.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ClaimRule;
import io.tierline.policy.Condition;
import io.tierline.policy.Confirmation;
import io.tierline.policy.RoutingRules;
import io.tierline.policy.SeverityRules;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TriageRule;
import io.tierline.policy.TriageRules;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.Triage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against triage itself, asked about every kind of ticket: what is found never decides, what is not found does. */
class RuleCoveragePropertyTest {

    private static final int POLICIES = 100;
    private static final SupportPolicy SOPHOS = ShippedPolicies.sophos();
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<String> PLANS = List.of("standard", "premium", "platinum");
    private static final List<String> SEVERITIES = List.of("critical", "2", "3", "4");
    private static final List<Instant> OPEN_AND_CLOSED =
            List.of(Instant.parse("2026-11-24T01:00:00Z"), Instant.parse("2026-11-24T13:00:00Z"));
    private static final List<TicketSnapshot> TICKETS = tickets();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void findsExactlyTheRulesThatNeverDecide(long seed) {
        var random = new SplittableRandom(seed);
        int found = 0;
        for (int i = 0; i < POLICIES; i++) {
            SupportPolicy policy = policy(random);
            Set<String> never = found(policy);
            assertThat(never)
                    .as("seed %d, policy %d: %s", seed, i, policy.triage())
                    .isEqualTo(neverDecide(policy));
            found += never.size();
        }
        assertThat(found).isGreaterThan(POLICIES / 10);
    }

    private static Set<String> found(SupportPolicy policy) {
        return Stream.concat(ImpossibleRules.findings(policy).stream(), UnreachableRules.findings(policy).stream())
                .map(finding -> finding.path().replace("/triage/queue/", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> neverDecide(SupportPolicy policy) {
        Set<String> never = policy.triage().routing().queues().stream()
                .map(TriageRule::name)
                .collect(Collectors.toCollection(HashSet::new));
        TICKETS.forEach(ticket -> never.remove(Triage.triage(policy, ticket).queue()));
        return never;
    }

    /** Each rule's queue is its index. */
    private static SupportPolicy policy(RandomGenerator random) {
        int size = random.nextInt(2, 7);
        List<TriageRule<String>> queues = IntStream.range(0, size)
                .mapToObj(i -> new TriageRule<>("" + i, i < size - 1 ? conditions(random) : List.of(), "" + i))
                .toList();
        TriageRules triage = SOPHOS.triage();
        SeverityRules severities = triage.severities();
        return new SupportPolicy(
                SOPHOS.identity(),
                SOPHOS.organisation(),
                SOPHOS.severities(),
                SOPHOS.plans(),
                SOPHOS.clocks(),
                new TriageRules(
                        new SeverityRules(severities.standard(), List.of(), claims(random), severities.changes()),
                        new RoutingRules(triage.routing().startLevels(), List.of(), queues),
                        List.of(),
                        List.of()),
                SOPHOS.notifications(),
                SOPHOS.offering());
    }

    private static List<ClaimRule> claims(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new ClaimRule(
                        "claim " + i,
                        random.nextBoolean() ? Set.of() : some(CHANNELS, random),
                        some(SEVERITIES, random),
                        SEVERITIES.get(random.nextInt(SEVERITIES.size())),
                        Confirmation.AGREED_HIGH,
                        ""))
                .toList();
    }

    private static List<Condition> conditions(RandomGenerator random) {
        List<Function<RandomGenerator, Condition>> kinds = List.of(
                dice -> new Condition.OfPlan(some(PLANS, dice)),
                dice -> new Condition.ByChannel(some(CHANNELS, dice)),
                dice -> new Condition.OfSeverity(some(SEVERITIES, dice)),
                dice -> new Condition.InLanguage(some(List.of("ja", "en"), dice)),
                dice -> new Condition.DuringHours("tokyo", dice.nextBoolean()),
                dice -> new Condition.SentTo(some(List.of("a@example.com", "b@example.com"), dice)));
        return kinds.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .map(kind -> kind.apply(random))
                .toList();
    }

    private static <T> Set<T> some(List<T> all, RandomGenerator random) {
        List<T> some =
                new ArrayList<>(all.stream().filter(_ -> random.nextInt(3) > 0).toList());
        return some.isEmpty() ? Set.of(all.getFirst()) : Set.copyOf(some);
    }

    private static List<TicketSnapshot> tickets() {
        List<TicketSnapshot> tickets = new ArrayList<>();
        for (String plan : PLANS) {
            for (Channel channel : CHANNELS) {
                for (String severity : SEVERITIES) {
                    for (Instant at : OPEN_AND_CLOSED) {
                        tickets.addAll(tickets(at, plan, channel, severity));
                    }
                }
            }
        }
        return tickets;
    }

    private static List<TicketSnapshot> tickets(Instant at, String plan, Channel channel, String severity) {
        Stream<TicketText> texts = channel == Channel.EMAIL
                ? Stream.of("a@example.com", "b@example.com", "c@example.com").map(RuleCoveragePropertyTest::mail)
                : Stream.of(TicketText.of("", ""));
        return texts.flatMap(text -> Stream.of("ja", "en-GB", "fr")
                        .map(language ->
                                new TicketSnapshot(at, plan, channel, Region.JP, language, severity, null, null, text)))
                .toList();
    }

    private static TicketText mail(String mailbox) {
        return new TicketText("", "", null, null, mailbox);
    }
}
