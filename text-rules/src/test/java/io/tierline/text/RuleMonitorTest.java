package io.tierline.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.TextRule;
import io.tierline.policy.ticket.TicketText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMonitorTest {
    /** An id is no text, though its parts between digits look like words. */
    @ParameterizedTest
    @CsvSource({
        "ja, メールゲートウェイが停止 499dcb6c-2ad3-4584-b48e-6707b9071542",
        "ja, 要求番号は 01A201AD-B6B4-7EAE-B054-8E5F6D1E6325 です",
        "en, the gateway stopped 499dcb6c-2ad3-4584-b48e-6707b9071542",
        "en, checksum 9f2ad3c4584b48e6707b90",
    })
    void findsNoWordInAnId(String language, String text) {
        assertThat(found(language, "AD", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ja, 2ad3 の AD 連携, AD", "en, 499dcb6c-2ad3-4584-b48e-6707b9071542 lost its AD link, AD"})
    void findsTheWordBesideAnId(String language, String text, String word) {
        assertThat(found(language, "AD", text)).contains(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "サービス停止 | 本日、サービスが停止しています。 | サービスが停止",
                "サービス停止 | ｻｰﾋﾞｽ停止のお知らせ | ｻｰﾋﾞｽ停止",
                "パフォーマンスの低下 | パフォーマンスが著しく低下しております | パフォーマンスが著しく低下",
                "ログインできない | ログインすることができませんでした | ログインすることができません",
                "\"障害ではない\" | これは障害ではありません | 障害ではありません",
                "VPN | ＶＰＮに接続できない | ＶＰＮ",
                "\"Active Directory\" | Active Directoryの設定 | Active Directory",
            })
    void findsJapaneseHoweverItIsSaid(String query, String text, String words) {
        assertThat(found("ja", query, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outage | Two OUTAGES today | OUTAGES",
                "outage | ｏｕｔａｇｅ in Tokyo | ｏｕｔａｇｅ",
                "\"can not log in\" | We can't log in | can't log in",
                "\"can not log in\" | Users can’t log in | can’t log in",
                "\"not work\" | SSO doesn't work | doesn't work",
                "\"no outage\" | There is no outage | no outage",
                "\"degraded performance\"~3 | performance is degraded | performance is degraded",
                "outage | サービスの outage です | outage",
            })
    void findsEnglishInAllItsForms(String query, String text, String words) {
        assertThat(found("en", query, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | サービス停止 | サービスは快適です。停止の予定はありません。",
                "ja | 停止していない | 業務が停止しております。Failover も効きません。",
                "ja | \"サービス停止\" | サービスが完全に停止",
                "ja | サービス停止 AND NOT \"停止していない\" | サービスは停止していません",
                "en | outage AND NOT \"no outage\" | There is no outage",
                "en | \"log in\" | The log is in German",
                "en | outage crash | an outage",
            })
    void findsNothingWhereNothingIsSaid(String language, String query, String text) {
        assertThat(found(language, query, text)).isEmpty();
    }

    @Test
    void namesTheWordsOfSubjectAndDescriptionInTheirOrder() {
        assertThat(found("en", "outage OR crash", "Crash", "First an outage, then another crash."))
                .containsExactly("Crash", "outage", "crash");
    }

    @Test
    void findsARuleInWhicheverLanguageItMatches() {
        var rule = new TextRule(Map.of("ja", "障害", "en", "outage"));
        assertThat(found(rule, "outage", "障害です")).containsExactlyInAnyOrder("outage", "障害");
        assertThat(found(rule, "outage", "")).containsExactly("outage");
        assertThat(found(rule, "", "")).isEmpty();
    }

    private static List<String> found(String language, String query, String text) {
        return found(language, query, "", text);
    }

    private static List<String> found(String language, String query, String subject, String description) {
        return found(new TextRule(Map.of(language, query)), subject, description);
    }

    private static List<String> found(TextRule rule, String subject, String description) {
        try (var monitor = new RuleMonitor(List.of(rule))) {
            return monitor.wordsIn(TicketText.of(subject, description)).getOrDefault(rule, List.of());
        }
    }
}
