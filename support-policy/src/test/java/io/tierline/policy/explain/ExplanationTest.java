package io.tierline.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.Severity;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ExplanationTest {

    private static final List<String> NAMES = ShippedPolicies.NAMES;

    @Test
    void saysAWholePromiseInEnglish() {
        assertThat(explain("sophos", "premium", "critical", ExplanationLanguage.ENGLISH))
                .isEqualTo("""
                This is what Sophos Global Support Services promises under the plan Premium to a ticket of severity critical \
                (Production is down, mission-critical, no workaround (緊急)).
                We respond for the first time within 1 hour of the submission.
                We report on the status every 2 hours until the ticket is resolved.
                If the ticket is not resolved after 2 hours, it escalates to the support manager.
                If the first response is late, the customer earns a support credit.
                In office hours we aim to have an engineer speak to the customer within 2 minutes by phone and within 1 hour \
                by web form or e-mail; this is a goal, not a deadline.
                Every minute counts, day and night, on working days and holidays.
                While we wait for the customer, the time for status reports and escalation stands still.
                A claim of severity critical by e-mail is treated as severity 3 until the customer has confirmed it by phone.
                The published promises behind this are S1, S8, S16, S15, S5, S6.
                """);
    }

    @Test
    void saysAWholePromiseInJapanese() {
        assertThat(explain("sophos", "premium", "critical", ExplanationLanguage.JAPANESE))
                .isEqualTo("""
                Sophos Global Support Servicesのプラン「Premium」が、深刻度「critical」\
                （Production is down, mission-critical, no workaround (緊急)）のチケットにお約束する内容です。
                受付から1時間以内に初回応答を差し上げます。
                解決するまで、2時間ごとに状況をご報告します。
                2時間を過ぎても解決しない場合は、サポートマネージャーにエスカレーションします。
                初回応答が期限に遅れた場合、お客様にはサポートクレジットが付与されます。
                営業時間内は、お電話では2分以内、Webフォーム・メールでは1時間以内に技術者が応対することを目標とします。\
                これは目標であり、期限ではありません。
                時間は、夜間や休日も含めてすべて数えます。
                お客様のご返答をお待ちしている間は、状況報告・エスカレーションの時間を数えません。
                メールによる深刻度「critical」のお申し出は、お客様がお電話で確認されるまで「3」として扱います。
                根拠となる公開済みのお約束はS1、S8、S16、S15、S5、S6です。
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sophos    | platinum   | 2        | en | After 72 hours the customer may ask for escalation to the support manager; an earlier request is refused with the time from which it is allowed.
            sophos    | platinum   | 2        | ja | 72時間を過ぎると、お客様はサポートマネージャーへのエスカレーションを依頼できます。それより早いご依頼には、依頼できるようになる日時をお知らせします。
            sophos    | platinum   | 2        | en | We bring in the executive manager at our discretion.
            sophos    | platinum   | 2        | ja | エグゼクティブマネージャーへのエスカレーションは、弊社の判断で随時行います。
            sophos    | standard   | 3        | en | If the problem worsens, or is not resolved after 30 days, the customer may ask for severity 2.
            sophos    | standard   | 3        | ja | 問題が悪化した場合、または30日を過ぎても解決しない場合、お客様は深刻度「2」への変更を依頼できます。
            sophos    | standard   | 3        | en | Business time counts only Monday to Friday from 09:00 to 17:30 (Asia/Tokyo), except on holidays; a business day has 8 hours 30 minutes.
            sophos    | standard   | 3        | ja | 営業時間と営業日は、休業日を除く月曜日から金曜日の09:00～17:30（Asia/Tokyo）だけを数えます。1営業日は8時間30分です。
            sophos    | premium    | 3        | en | If the ticket is not resolved after 1 week, it escalates to the support manager.
            sophos    | premium    | 3        | ja | 1週間を過ぎても解決しない場合は、サポートマネージャーにエスカレーションします。
            keeper    | business   | urgent   | en | If the ticket is still not resolved 2 business days after the resolution was due, it escalates to the executive manager.
            keeper    | business   | urgent   | ja | 解決の期限からさらに2営業日を過ぎても解決しない場合は、エグゼクティブマネージャーにエスカレーションします。
            keeper    | business   | normal   | en | If the resolution is late, the ticket goes up to support level L2 by itself.
            keeper    | business   | normal   | ja | 解決の期限を過ぎた場合、チケットは自動でサポートレベルL2に上がります。
            keeper    | business   | normal   | en | If the customer does not answer a question within 1 business day, the promise of the resolution is void for good.
            keeper    | business   | normal   | ja | お客様が質問に1営業日以内にお答えにならない場合、解決のお約束は失効します。
            keeper    | business   | normal   | en | The published promises behind this are K6, K13, K9, K10, K7.
            sophos    | standard   | critical | en | The published promises behind this are S1, S8, S15, S5, S6.
            kaspersky | enterprise | critical | en | We give a proper answer to the problem within 30 minutes of the submission; a question to the customer is no answer.
            kaspersky | enterprise | critical | ja | 受付から30分以内に問題への回答を差し上げます。お客様への質問は回答に含みません。
            kaspersky | enterprise | critical | en | Business time counts only Monday to Friday from 09:00 to 18:00 in the customer's own time zone, except on the public holidays of its country; for a customer whose place is not known it is the time of Asia/Tokyo. All other times count every minute, day and night.
            kaspersky | enterprise | critical | en | Out of business hours a ticket by web form or e-mail waits for the customer's call: its time begins with the call or with the next opening, whichever comes first.
            kaspersky | enterprise | critical | ja | 営業時間は、お客様の現地時間で、その国の祝日を除く月曜日から金曜日の09:00～18:00だけを数えます。所在地がわからない場合はAsia/Tokyoの時間で数えます。そのほかの時間は、夜間や休日も含めてすべて数えます。
            kaspersky | enterprise | critical | ja | 営業時間外にWebフォーム・メールで受け付けたチケットは、お客様からのお電話か次の営業開始の、いずれか早い時点から時間を数えます。
            hennge    | one        | high     | en | Once we have offered a workaround, the ticket has severity medium.
            hennge    | one        | high     | ja | 回避策をご提示した時点で、深刻度は「medium」になります。
            hennge    | one        | high     | en | Once both sides agree on it, a ticket gets severity high, and its times count from then.
            hennge    | one        | high     | ja | 双方が合意した時点で、チケットの深刻度は「high」になり、時間はその時点から数えます。
            kaspersky | enterprise | low      | en | Every 3 months the customer's technical account manager sends a report; it can be tailored to the customer.
            kaspersky | enterprise | low      | ja | 3か月ごとに、担当のテクニカルアカウントマネージャーが報告書をお送りします。内容はお客様に合わせて変更できます。
            kaspersky | enterprise | low      | en | Once a calendar year the customer may have a health check of 1 business day, held remotely; its date and staff must be agreed at least 14 days ahead.
            kaspersky | enterprise | low      | ja | 暦年に1回、1営業日のヘルスチェックをリモートで受けられます。日程と担当者は14日前までに決める必要があります。
            kaspersky | enterprise | low      | en | The published promises behind this are M1, M2, M6, M12, M11.
            sophos    | platinum   | 4        | en | Every 3 months the customer's technical account manager reviews all incidents of the customer.
            sophos    | platinum   | 4        | ja | 3か月ごとに、担当のテクニカルアカウントマネージャーがお客様のすべてのインシデントを見直します。
            hennge    | one        | low      | en | A minor change takes at least 3 business days from the order under Support Plus.
            hennge    | one        | low      | ja | Support Plusの軽微な変更には、ご依頼から3営業日以上かかります。
            hennge    | one        | low      | en | A large change takes at least 10 business days from the order under Support Plus.
            hennge    | one        | low      | ja | Support Plusの大規模な変更には、ご依頼から10営業日以上かかります。
            hennge    | one        | low      | en | Support Plus is done as well as we can; no date is promised.
            hennge    | one        | low      | ja | Support Plusはベストエフォートで行います。完了日はお約束していません。
            hennge    | one        | low      | en | Support Plus is done for all customers in the order of their requests.
            hennge    | one        | low      | ja | Support Plusは、すべてのお客様について受付順に行います。
            hennge    | one        | low      | en | A request for Support Plus that is not clear goes back to the customer.
            hennge    | one        | low      | ja | Support Plusのご依頼の内容が不明確な場合は、お客様にお戻しします。
            hennge    | one        | low      | en | Under Support Plus we may decline settings of single sign-on and password resets.
            hennge    | one        | low      | ja | Support Plusでは、シングルサインオンの設定やパスワードのリセットをお断りする場合があります。
            hennge    | one        | low      | en | In a large outage information appears on the status dashboard https://status.hennge.example, out of hours too.
            hennge    | one        | low      | ja | 大規模な障害の情報は、営業時間外もステータスダッシュボード（https://status.hennge.example）に掲載します。
            hennge    | one        | low      | en | Phone calls are recorded.
            hennge    | one        | low      | ja | お電話は録音しています。
            hennge    | one        | low      | en | The published promises behind this are H3, H2, H9, H6, H8.
            pentio    | standard   | low      | en | Nothing escalates by itself or on request; an agent may escalate by hand.
            pentio    | standard   | low      | ja | 自動のエスカレーションも、ご依頼によるエスカレーションもありません。担当者の判断で行うことはあります。
            """)
    void saysWhatOnlySomeProgrammesPromise(String policy, String plan, String severity, String language, String says) {
        ExplanationLanguage words = ExplanationLanguage.of(language).orElseThrow();
        assertThat(explain(policy, plan, severity, words).lines()).contains(says);
    }

    @Test
    void saysWhenSitesAreOpenAndWhichLevelPromisesWhat() {
        assertThat(explain("keeper", "business", "urgent", ExplanationLanguage.ENGLISH))
                .contains(
                        "At support level L2 (Support engineers) the following holds.\n",
                        "cork is open Monday to Friday from 09:00 to 17:00 (Europe/Dublin)");
        assertThat(explain("keeper", "business", "urgent", ExplanationLanguage.JAPANESE))
                .contains("サポートレベルL2（Support engineers）では、次のとおりです。\n", "corkは月曜日から金曜日の09:00～17:00（Europe/Dublin）");
    }

    @Test
    void saysThatAWeekBeginsOnSundayAndANightEndsInTheMorning() {
        SupportPolicy dubai = PolicyLoader.load("dubai.yaml", ShippedPolicies.resource("/policies/dubai.yaml"));
        assertThat(Explanation.of(dubai, "nights", "outage", ExplanationLanguage.ENGLISH))
                .contains(
                        "Business time counts only Sunday to Thursday from 20:00 to 04:00 the next morning (Asia/Dubai)");
        assertThat(Explanation.of(dubai, "nights", "outage", ExplanationLanguage.JAPANESE))
                .contains("日曜日から木曜日の20:00～翌朝04:00（Asia/Dubai）");
    }

    @Test
    void saysThatPublicHolidaysCountWhereTheyDo() {
        SupportPolicy open = PolicyLoader.load(
                "sophos.yaml",
                ShippedPolicies.yaml("sophos")
                        .replace("public-holidays: JP", "public-holidays: none")
                        .replaceFirst("closures:\\s+- 12-29 to 01-03", "closures: []"));
        assertThat(lines(open, "standard", "3", ExplanationLanguage.ENGLISH))
                .contains(
                        "Business time counts only Monday to Friday from 09:00 to 17:30 (Asia/Tokyo), public holidays included; a business day has 8 hours 30 minutes.");
        assertThat(lines(open, "standard", "3", ExplanationLanguage.JAPANESE))
                .contains("営業時間と営業日は、祝日も含む月曜日から金曜日の09:00～17:30（Asia/Tokyo）だけを数えます。1営業日は8時間30分です。");
    }

    @ParameterizedTest
    @CsvSource({"standard", "premium"})
    void promisesNoReviewUnderAPlanWithoutOne(String plan) {
        assertThat(explain("sophos", plan, "4", ExplanationLanguage.ENGLISH)).doesNotContain("reviews", "S18");
    }

    /** Both languages say the same number of things, each in a whole sentence, of every cell of every programme. */
    @ParameterizedTest
    @FieldSource("NAMES")
    void saysEveryPromiseInWholeSentencesInBothLanguages(String name) {
        SupportPolicy policy = ShippedPolicies.of(name);
        for (String plan : policy.plans().keySet()) {
            for (String severity :
                    policy.severities().stream().map(Severity::name).toList()) {
                List<String> english = lines(policy, plan, severity, ExplanationLanguage.ENGLISH);
                List<String> japanese = lines(policy, plan, severity, ExplanationLanguage.JAPANESE);
                assertThat(english)
                        .allSatisfy(
                                line -> assertThat(line).matches("[A-Z].*\\.").doesNotContain("null", "[", " 0 "));
                assertThat(japanese)
                        .allSatisfy(line -> assertThat(line).endsWith("。").doesNotContain("null", "["));
                assertThat(japanese).as(plan + " " + severity).hasSameSizeAs(english);
            }
        }
    }

    @Test
    void refusesWhatThePolicyDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain("sophos", "gold", "critical", ExplanationLanguage.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain("sophos", "premium", "urgent", ExplanationLanguage.ENGLISH));
    }

    private static List<String> lines(
            SupportPolicy policy, String plan, String severity, ExplanationLanguage language) {
        return Explanation.of(policy, plan, severity, language).lines().toList();
    }

    private static String explain(String policy, String plan, String severity, ExplanationLanguage language) {
        return Explanation.of(ShippedPolicies.of(policy), plan, severity, language);
    }
}
