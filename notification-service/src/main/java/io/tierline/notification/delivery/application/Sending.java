package io.tierline.notification.delivery.application;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.DeliveryResult;
import io.tierline.notification.delivery.model.Message;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** One try: finds the words and the provider, and always ends with an answer in time. */
@ApplicationScoped
public class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);

    private final MessageWriter writer;
    private final Map<Channel, Provider> providers;
    private final DeliverySettings settings;

    /** With one provider a channel. */
    public Sending(MessageWriter writer, @All List<Provider> providers, DeliverySettings settings) {
        this.writer = writer;
        this.providers = providers.stream().collect(Collectors.toMap(Provider::channel, Function.identity()));
        this.settings = settings;
    }

    /** Tries a delivery; never fails. */
    public Uni<DeliveryResult> send(Delivery delivery) {
        Duration timeout = settings.of(delivery.notification().channel()).timeout();
        return Uni.createFrom()
                .deferred(() -> handOver(delivery))
                .ifNoItem()
                .after(timeout)
                .recoverWithItem(() -> new DeliveryResult.TryAgain("no answer within " + timeout))
                .onFailure()
                .recoverWithItem(failure -> unexpected(delivery, failure));
    }

    private Uni<DeliveryResult> handOver(Delivery delivery) {
        var notification = delivery.notification();
        Optional<Message> message = writer.write(delivery);
        Optional<Provider> provider = Optional.ofNullable(providers.get(notification.channel()));
        if (message.isEmpty() || provider.isEmpty()) {
            String channel = notification.channel().wireName();
            return Uni.createFrom()
                    .item(new DeliveryResult.Refused(
                            "there is no " + channel + " template for " + notification.template()));
        }
        return provider.get().deliver(delivery, message.get());
    }

    private static DeliveryResult unexpected(Delivery delivery, Throwable failure) {
        LOG.errorf(
                failure,
                "%s: notification %s failed in a way that no provider knows",
                delivery.ticket().reference(),
                delivery.notification().id());
        return new DeliveryResult.TryAgain(failure.getClass().getSimpleName());
    }
}
