package io.tierline.notification.delivery.adapter.smtp;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import io.tierline.notification.delivery.application.Provider;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.DeliveryResult;
import io.tierline.notification.delivery.model.Message;
import io.tierline.notification.delivery.model.Notification;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Sends mail; the {@code Message-ID} is the notification's id, so that a repeat can be told by whoever receives it. */
@ApplicationScoped
public class SmtpProvider implements Provider {
    /** Refusals of this recipient or content. Others, such as a wrong sign-in, are mended by the operator: try again. */
    private static final Set<Integer> ABOUT_THIS_MAIL = Set.of(501, 550, 551, 552, 553);

    private final ReactiveMailer mailer;

    /** Over the configured server. */
    public SmtpProvider(ReactiveMailer mailer) {
        this.mailer = mailer;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Uni<DeliveryResult> deliver(Delivery delivery, Message message) {
        if (!MailAddress.isPlain(delivery.notification().recipient().address())) {
            return Uni.createFrom().item(new DeliveryResult.Refused("the address is not a plain mail address"));
        }
        return mailer.send(mail(delivery, message))
                .<DeliveryResult>replaceWith(DeliveryResult.Accepted::new)
                .onFailure()
                .recoverWithItem(SmtpProvider::failed);
    }

    static Mail mail(Delivery delivery, Message message) {
        Notification notification = delivery.notification();
        return Mail.withText(notification.recipient().address(), message.subject(), message.text())
                .addHeader("Message-ID", "<" + notification.id() + "@tierline>")
                .addHeader("X-Tierline-Ticket", delivery.ticket().reference())
                .addHeader("X-Tierline-Event", notification.cause().eventId().toString())
                .addHeader("X-Tierline-Due-At", notification.cause().dueAt().toString())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** Only codes and class names: what servers say quotes addresses. */
    static DeliveryResult failed(Throwable failure) {
        return switch (failure) {
            case SMTPException refused
            when ABOUT_THIS_MAIL.contains(refused.getReplyCode()) ->
                new DeliveryResult.Refused("SMTP " + refused.getReplyCode());
            case SMTPException busy -> new DeliveryResult.TryAgain("SMTP " + busy.getReplyCode());
            default -> new DeliveryResult.TryAgain(failure.getClass().getSimpleName());
        };
    }
}
