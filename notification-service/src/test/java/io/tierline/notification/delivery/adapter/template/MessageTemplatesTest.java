package io.tierline.notification.delivery.adapter.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.Message;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplatesTest {
    private static final UUID ESCALATION = UUID.fromString("01931b2e-7000-7000-8000-000000000003");

    private final MessageTemplates templates = new MessageTemplates(
            (tenant, escalation, recipient) -> URI.create("https://on-call.example/" + escalation + "/" + recipient));

    @Test
    void registersInJapanese() {
        Message message = write("registration", Channel.EMAIL, "ja", Map.of("severity", "critical"), null);

        assertThat(message.subject()).isEqualTo("[TL-1042] お問い合わせを受け付けました: サービスが停止しています");
        assertThat(message.text()).isEqualTo("""
                        佐藤 様

                        お問い合わせを受け付け、下記の番号で登録いたしました。

                          受付番号: TL-1042
                          件名: サービスが停止しています
                          重要度: critical

                        担当者より改めてご連絡いたします。この件についてのご連絡の際は、受付番号 TL-1042 をお知らせください。

                        このメールは自動送信です。
                        """);
    }

    @Test
    void registersInEnglishWithoutASeverityNobodyGave() {
        Message message = write("registration", Channel.EMAIL, "en", Map.of(), null);

        assertThat(message.subject()).isEqualTo("[TL-1042] We have registered your request: サービスが停止しています");
        assertThat(message.text()).contains("Reference: TL-1042").doesNotContain("Severity");
    }

    @Test
    void tellsWhyWhenAndWhereToTakeAnEscalation() {
        Map<String, String> details =
                Map.of("detail", "executive", "because", "critical: 8 h (S8)", "severity", "critical", "level", "L2");

        Message english = write("escalated", Channel.EMAIL, "en", details, ESCALATION);
        Message japanese = write("escalated", Channel.EMAIL, "ja", details, ESCALATION);

        assertThat(english.subject()).isEqualTo("[TL-1042] ESCALATED to executive manager: サービスが停止しています");
        assertThat(english.text())
                .contains("Severity: critical (L2)\n", "Because: critical: 8 h (S8)", "https://on-call.example/")
                .contains("Due: 2026-11-24 (Tue) 10:00:00 JST");
        assertThat(japanese.subject()).contains("エグゼクティブマネージャー");
        assertThat(japanese.text()).contains("期限: 2026-11-24 (火) 10:00:00 JST", "/" + ESCALATION + "/s-7");
    }

    @Test
    void speaksWhichKeyToPress() {
        assertThat(write("escalated", Channel.PHONE, "en", Map.of("detail", "executive"), ESCALATION)
                        .text())
                .contains("TL-1042", "Press 1");
        assertThat(write("escalated", Channel.PHONE, "ja", Map.of("detail", "executive"), ESCALATION)
                        .text())
                .contains("TL-1042", "1を押してください");
    }

    @Test
    void saysFromWhenARefusedEscalationIsAllowed() {
        Map<String, String> details = Map.of("detail", "too-early", "allowedFrom", "2026-11-27T01:00:00Z");

        assertThat(write("escalation-refused", Channel.EMAIL, "en", details, null)
                        .text())
                .contains("It can be escalated from 2026-11-27 (Fri) 10:00:00 JST.");
    }

    @Test
    void saysThatNothingEscalatesWhatIsNotCovered() {
        Map<String, String> outOfScope = Map.of("detail", "L1", "coverage", "out-of-scope");

        assertThat(write("triaged", Channel.EMAIL, "en", outOfScope, null).text())
                .contains("nothing will escalate", "put it back in scope");
        assertThat(write("triaged", Channel.EMAIL, "ja", outOfScope, null).text())
                .contains("対象外", "対象に戻してください");
        assertThat(write("triaged", Channel.EMAIL, "en", Map.of("detail", "L1"), null)
                        .text())
                .doesNotContain("escalate");
    }

    @Test
    void asksToPhoneAndSaysWhenTheClockStartsInAnyCase() {
        Map<String, String> details = Map.of("until", "2026-11-27T00:00:00Z");

        assertThat(write("phone-awaited", Channel.EMAIL, "en", details, null).text())
                .contains("Please call us now", "at the latest at 2026-11-27 (Fri) 09:00:00 JST");
        assertThat(write("phone-awaited", Channel.EMAIL, "ja", details, null).text())
                .contains("お電話", "次の営業開始 2026-11-27 (金) 09:00:00 JST");
    }

    @Test
    void keepsTheLinesOfAMessageAndReadsNoTemplateInIt() {
        Map<String, String> details = Map.of("detail", "response", "text", "一行目\n{secret} {#if x}二行目");

        assertThat(write("message-added", Channel.EMAIL, "ja", details, null).text())
                .contains("一行目\n{secret} {#if x}二行目");
    }

    @Test
    void foldsEverythingThatCouldBreakAHeaderIntoOneLine() {
        Message message = templates
                .write(delivery(
                        "registration",
                        Channel.EMAIL,
                        "en",
                        Map.of(),
                        null,
                        "help\r\nBcc: all@example.com\u2028\u0007 now " + "x".repeat(500)))
                .orElseThrow();

        assertThat(message.subject()).contains("help Bcc: all@example.com now").hasSizeLessThan(210);
        assertThat(message.subject().chars()).noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void hasEveryTemplateInBothLanguages(String template, String language) {
        Message message = write(template, Channel.EMAIL, language, Map.of("detail", "resolved"), null);

        assertThat(message.subject()).startsWith("[TL-1042] ");
        assertThat(message.text()).isNotBlank().doesNotContain("{", "NOT_FOUND");
    }

    static Stream<Arguments> everyTemplate() {
        return Stream.of(
                        "registration",
                        "message-added",
                        "status-changed",
                        "triaged",
                        "status-report-due",
                        "deadline-nearing",
                        "deadline-missed",
                        "escalated",
                        "escalation-refused",
                        "level-changed",
                        "level-promoted",
                        "phone-awaited",
                        "stood-down")
                .flatMap(name -> Stream.of(Arguments.of(name, "ja"), Arguments.of(name, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void speaksAGeneralNoticeWhereACallHasNoTextOfItsOwn(String language) {
        assertThat(write("deadline-missed", Channel.PHONE, language, Map.of(), null)
                        .text())
                .contains("TL-1042");
    }

    @Test
    void hasNothingToSayForATemplateThatDoesNotExist() {
        assertThat(templates.write(delivery("no-such", Channel.EMAIL, "en", Map.of(), null, "s")))
                .isEmpty();
    }

    private Message write(
            String template, Channel channel, String language, Map<String, String> details, @Nullable UUID escalation) {
        return templates
                .write(delivery(template, channel, language, details, escalation, "サービスが停止しています"))
                .orElseThrow();
    }

    private static Delivery delivery(
            String template,
            Channel channel,
            String language,
            Map<String, String> details,
            @Nullable UUID escalation,
            String subject) {
        var cause = new Notification.Cause(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ticket.escalated",
                Instant.parse("2026-11-24T01:00:00Z"),
                escalation);
        var recipient = new Recipient("executive", "s-7", "佐藤", "sato@example.com", language);
        var ticket = new Delivery.TicketFacts("TL-1042", subject, "Acme K.K.", "Asia/Tokyo");
        return new Delivery("default", Notification.of(cause, channel, template, recipient, 1, details), ticket, 1);
    }
}
