package io.tierline.notification.delivery.adapter.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.DeliveryResult;
import io.tierline.notification.delivery.model.Message;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpProviderTest {
    private static final UUID EVENT = UUID.fromString("01931b2e-7000-7000-8000-000000000002");
    private static final Instant DUE = Instant.parse("2026-11-24T01:00:00.123Z");

    @Test
    void namesTicketEventAndDueInstantInHeaders() {
        Delivery delivery = delivery();

        Mail mail = SmtpProvider.mail(delivery, new Message("Betreff", "Text\n"));

        assertThat(mail.getTo()).containsExactly("sato@example.com");
        assertThat(mail.getHeaders())
                .containsEntry(
                        "Message-ID", List.of("<" + delivery.notification().id() + "@tierline>"))
                .containsEntry("X-Tierline-Ticket", List.of("TL-1042"))
                .containsEntry("X-Tierline-Event", List.of(EVENT.toString()))
                .containsEntry("X-Tierline-Due-At", List.of("2026-11-24T01:00:00.123Z"))
                .containsEntry("Auto-Submitted", List.of("auto-generated"));
    }

    @ParameterizedTest
    @CsvSource({"550,true", "501,true", "421,false", "451,false", "535,false", "554,false"})
    void givesUpOnlyOnAPermanentRefusal(int code, boolean permanent) {
        var refused = new SMTPException("no", code, List.of(code + " hanako@acme.example"), false);

        DeliveryResult result = SmtpProvider.failed(refused);

        assertThat(result)
                .isEqualTo(
                        permanent
                                ? new DeliveryResult.Refused("SMTP " + code)
                                : new DeliveryResult.TryAgain("SMTP " + code));
    }

    @Test
    void triesAgainWhenTheServerIsAway() {
        assertThat(SmtpProvider.failed(new ConnectException("no route to sato@example.com")))
                .isEqualTo(new DeliveryResult.TryAgain("ConnectException"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanako@acme.example", "a.b+c@xn--p8j9a0d.example", "花子@例え.jp"})
    void takesPlainAddresses(String address) {
        assertThat(MailAddress.isPlain(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hanako",
                "@acme.example",
                "a@b@c",
                "a@b,c@d",
                "a@b\r\nBcc: c@d",
                "a b@c",
                "<a@b>",
                "a@b (x)",
                "a@-"
            })
    void refusesWhatCouldBecomeAnotherRecipientOrHeader(String address) {
        assertThat(MailAddress.isPlain(address)).isFalse();
    }

    private static Delivery delivery() {
        var cause = new Notification.Cause(UUID.randomUUID(), EVENT, "ticket.escalated", DUE, null);
        var recipient = new Recipient("executive", "s-7", "Sato", "sato@example.com", "ja");
        var notification = Notification.of(cause, Channel.EMAIL, "escalated", recipient, 1, Map.of());
        return new Delivery("default", notification, new Delivery.TicketFacts("TL-1042", "s", "Acme", "Asia/Tokyo"), 1);
    }
}
