package io.tierline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.TextRule;
import io.tierline.policy.check.CheckContext;
import io.tierline.policy.check.QuerySyntax;
import io.tierline.policy.loader.CheckedPolicy;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.TicketText;
import io.tierline.policy.triage.TextMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {
    private static final CheckContext CONTEXT =
            CheckContext.on(LocalDate.parse("2026-11-21")).with(new LuceneQuerySyntax());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | (outage | Encountered",
                "en | *age | not allowed as first character",
                "en | NOT outage | must ask for a word that is there",
                "en | outage AND (NOT crash) | must ask for a word that is there",
                "en | *:* | must ask for a word that is there",
                "ja | が | must ask for a word that is there",
                "en | title:outage | knows no field [title]",
                "en | outage AND NOT title:x | knows no field [title]",
                "en | *:* AND NOT outage | must ask for a word that is there",
                "fr | panne | read in ja and en, not in fr",
            })
    void saysWhatIsWrongWithAQuery(String language, String query, String reason) {
        assertThatThrownBy(() -> TextRules.query(language, query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void findsNothingWrongWithTheShippedPolicies(String name) throws IOException {
        assertThat(TextRules.problems(policy(name, "", ""))).isEmpty();
    }

    @Test
    void namesEachRuleThatCannotBeRun() throws IOException {
        SupportPolicy wrong = policy("pentio", "コネクタ OR コネクター", "(コネクタ");
        assertThat(TextRules.problems(wrong)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("connector request");
            assertThat(problem.language()).isEqualTo("ja");
            assertThat(problem.query()).isEqualTo("(コネクタ");
            assertThat(problem.reason()).contains("Encountered");
        });
    }

    @Test
    void whatCannotBeRunMatchesNothingAndTheOtherRulesGoOn() throws IOException {
        SupportPolicy wrong = policy("pentio", "コネクタ OR コネクター", "(コネクタ");
        SupportPolicy right = policy("pentio", "", "");
        TicketText text = TicketText.of("コネクタ", "サービス停止");
        try (var matchers = new LuceneTextMatchers()) {
            assertThat(matching(wrong, matchers.reading(wrong, text), text))
                    .hasSize(
                            matching(right, matchers.reading(right, text), text).size() - 1)
                    .isNotEmpty();
        }
    }

    /** As {@code tierline policy check} and the start of this service check them. */
    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void theShippedPoliciesPassTheWholeCheck(String name) throws IOException {
        CheckedPolicy checked = CheckedPolicy.of(name, yaml(name), CONTEXT);
        assertThat(checked.errors()).isEmpty();
        assertThat(checked.warnings()).isEmpty();
    }

    @Test
    void theCheckNamesTheLineOfAQueryThatCannotBeRun() throws IOException {
        String wrong = yaml("pentio").replace("コネクタ OR コネクター", "(コネクタ");
        assertThat(CheckedPolicy.of("pentio.yaml", wrong, CONTEXT).errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(wrong.lines().toList().get(problem.line() - 1)).contains("(コネクタ");
                    assertThat(problem.message()).startsWith("\"(コネクタ\" cannot be run: ");
                });
    }

    /** The command line finds it so. */
    @Test
    void theSyntaxIsAService() {
        assertThat(ServiceLoader.load(QuerySyntax.class)).singleElement().isInstanceOf(LuceneQuerySyntax.class);
    }

    private static List<TextRule> matching(SupportPolicy policy, TextMatcher reading, TicketText text) {
        return TextRules.of(policy).stream()
                .filter(rule -> !reading.matches(rule, text, "ja").isEmpty())
                .toList();
    }

    @Test
    void answersForTheTicketThatWasRead() throws IOException {
        SupportPolicy policy = policy("pentio", "", "");
        try (var matchers = new LuceneTextMatchers()) {
            TextMatcher reading = matchers.reading(policy, TicketText.of("a", "b"));
            assertThatThrownBy(
                            () -> reading.matches(TextRules.of(policy).getFirst(), TicketText.of("another", "b"), "en"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readsTheLanguageFromTheScript() {
        assertThat(TextLanguage.in("サーバー")).isEqualTo(Set.of(TextLanguage.JA));
        assertThat(TextLanguage.in("ｻｰﾊﾞｰ 漢字")).isEqualTo(Set.of(TextLanguage.JA));
        assertThat(TextLanguage.in("Ｓｅｒｖｅｒ")).isEqualTo(Set.of(TextLanguage.EN));
        assertThat(TextLanguage.in("VPN が down")).isEqualTo(Set.of(TextLanguage.JA, TextLanguage.EN));
        assertThat(TextLanguage.in("503 !?")).isEmpty();
    }

    private static SupportPolicy policy(String name, String from, String to) throws IOException {
        return PolicyLoader.load(name + ".yaml", yaml(name).replace(from, to));
    }

    private static String yaml(String name) throws IOException {
        return Files.readString(
                Path.of(Objects.requireNonNull(System.getProperty("tierline.root")), "policies", name + ".yaml"));
    }
}
