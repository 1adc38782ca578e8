package io.tierline.policy.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.Coverage;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** K5, K8, K10 to K12, K14, K16, H2, H10, M9, P3, P6, P8, S4, S5, S11: with a matcher that looks for words as written. */
class ProgrammesTriageTest {

    private static final Instant NIGHT_IN_EUROPE = Instant.parse("2026-12-08T00:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "keeper, outage since noon, urgent, L2",
        "keeper, サービス停止 しました, urgent, L2",
        "keeper, a bug and its error, normal, L3",
        "keeper, hello, normal, L1",
        "sophos, outage, critical, L1",
        "sophos, documentation, 4, L1",
        "sophos, hello, 3, L1",
        "hennge, outage, medium, L1",
        "hennge, question, low, L1",
        "kaspersky, crash, critical, L1",
        "kaspersky, hotfix wanted, medium, L3",
        "pentio, 緊急 です, urgent, L1",
        "pentio, ドキュメント, low, L1",
        "pentio, hello, normal, L1",
    })
    void judgesWhatNobodyClaimedByTheText(String programme, String subject, String severity, SupportLevel level) {
        TriageDecision decision = triage(programme, null, subject, null);
        assertThat(decision.severity()).isEqualTo(severity);
        assertThat(decision.level()).isEqualTo(level);
    }

    @Test
    void aClaimGoesBeforeTheText() {
        assertThat(triage("keeper", "normal", "outage", null).severity()).isEqualTo("normal");
    }

    @Test
    void namesTheRulesAndTheWords() {
        TriageDecision decision = triage("keeper", null, "outage", null);
        assertThat(decision.rules()).containsExactly("judged urgent", "urgent goes up at once", "level 1 queue");
        assertThat(decision.words()).containsExactly("outage");
    }

    @Test
    void holdsBackWhatTheTextClaimsAsWhatTheCustomerClaims() {
        assertThat(triage("hennge", null, "outage", null).rules())
                .contains("interrupted service, data loss or security risk", "high once both sides agree");
    }

    @Test
    void sellsWhatIsNoSupport() {
        TriageDecision decision = triage("keeper", null, "custom integration", null);
        assertThat(decision.coverage()).isEqualTo(Coverage.PROFESSIONAL_SERVICES);
        assertThat(decision.queue()).isEqualTo("account-managers");
        assertThat(triage("sophos", null, "modified product", null).coverage()).isEqualTo(Coverage.OUT_OF_SCOPE);
    }

    @Test
    void sendsTicketsToTheirQueues() {
        assertThat(triage("keeper", null, "hello", "security").queue()).isEqualTo("security");
        assertThat(triage("kaspersky", null, "database release", null).queue()).isEqualTo("anti-virus-database");
        assertThat(triage("kaspersky", null, "hello", null).queue()).isEqualTo("msa-enterprise");
        assertThat(triage("pentio", null, "connector", null).queue()).isEqualTo("connectors");
        assertThat(triage("hennge", null, "Support Plus", null).queue()).isEqualTo("support-plus");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(triage("pentio", null, "an error", null).missing())
                .containsExactly("the exact error text", "the affected directory, application, user, URL or id");
        assertThat(triage("pentio", null, "hello", null).missing()).isEmpty();
    }

    @Test
    void elDoradoHillsOnlySetsThingsUp() {
        assertThat(triage("keeper", null, "SSO setup", null).site()).isEqualTo("el-dorado-hills");
        assertThat(triage("keeper", null, "SSO setup", null).level()).isEqualTo(SupportLevel.L2);
        assertThat(triage("keeper", null, "hello", null).site()).isEqualTo("chicago");
    }

    /** K4, K10: a fault of Active Directory is engineering's, also after somebody has configured something. */
    @ParameterizedTest
    @ValueSource(strings = {"AD sync fails since we configure by OU", "ADの設定後にエラー"})
    void elDoradoHillsMendsNothing(String subject) {
        TriageDecision fault = triage("keeper", null, subject, null);
        assertThat(fault.site()).isEqualTo("chicago");
        assertThat(fault.level()).isEqualTo(SupportLevel.L3);
    }

    /** S8, K8: a report of an outage stays covered, whatever else it mentions. */
    @ParameterizedTest
    @CsvSource({
        "sophos, outage: kernel module not supported, critical",
        "keeper, outage of a custom integration, urgent"
    })
    void anOutageIsCoveredWhateverElseItMentions(String programme, String subject, String severity) {
        TriageDecision decision = triage(programme, null, subject, null);
        assertThat(decision.severity()).isEqualTo(severity);
        assertThat(decision.coverage()).isEqualTo(Coverage.COVERED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "security@keeper.example, security",
                "Security@Keeper.Example, security",
                "business.support@keeper.example, level-1",
                "security@other.example, level-1",
                "-, level-1",
            })
    void mailToTheSecurityMailboxGoesToTheSecurityTeam(@Nullable String mailbox, String queue) {
        assertThat(triage("keeper", null, "hello", null, mailbox).queue()).isEqualTo(queue);
    }

    private static TriageDecision triage(
            String programme, @Nullable String claim, String subject, @Nullable String category) {
        return triage(programme, claim, subject, category, null);
    }

    private static TriageDecision triage(
            String programme,
            @Nullable String claim,
            String subject,
            @Nullable String category,
            @Nullable String mailbox) {
        SupportPolicy policy = ShippedPolicies.of(programme);
        String plan = policy.plans().containsKey("standard")
                ? "standard"
                : policy.plans().keySet().iterator().next();
        var ticket = new TicketSnapshot(
                NIGHT_IN_EUROPE,
                plan,
                Channel.WEB,
                Region.US,
                "en",
                claim,
                null,
                null,
                new TicketText(subject, "", null, category, mailbox));
        return Triage.triage(policy, ticket, ProgrammesTriageTest::matches);
    }

    /** Stands in for the search library: words that a query wants, as they stand there, if there is none that it excludes. */
    private static List<String> matches(TextRule rule, TicketText text, String language) {
        Collection<String> queries = rule.queries().values();
        boolean excluded = queries.stream()
                .flatMap(query -> Stream.of(query.split(" AND NOT ", 2)).skip(1))
                .anyMatch(query -> words(query).anyMatch(text.subject()::contains));
        return excluded
                ? List.of()
                : queries.stream()
                        .flatMap(query -> words(query.split(" AND NOT ", 2)[0]))
                        .filter(text.subject()::contains)
                        .toList();
    }

    private static Stream<String> words(String query) {
        return Stream.of(query.split(" OR | AND "))
                .map(word -> word.replaceAll("[\"()]|~\\d", "").strip());
    }
}
