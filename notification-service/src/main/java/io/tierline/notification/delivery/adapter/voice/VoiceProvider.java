package io.tierline.notification.delivery.adapter.voice;

import io.smallrye.mutiny.Uni;
import io.tierline.notification.delivery.application.Provider;
import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery;
import io.tierline.notification.delivery.model.DeliveryResult;
import io.tierline.notification.delivery.model.Message;
import io.tierline.notification.delivery.model.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has people called; the call's id is the notification's. */
@ApplicationScoped
public class VoiceProvider implements Provider {
    /** Refusals that may pass: unauthorised until the secret is right, time-out, conflict, too early, too many. */
    private static final Set<Integer> MAY_PASS = Set.of(401, 403, 408, 409, 425, 429);

    private final PhoneApi phone;
    private final PhoneSettings settings;
    private final CallbackSettings callback;

    /** Over the configured provider. */
    public VoiceProvider(@RestClient PhoneApi phone, PhoneSettings settings, CallbackSettings callback) {
        this.phone = phone;
        this.settings = settings;
        this.callback = callback;
    }

    @Override
    public Channel channel() {
        return Channel.PHONE;
    }

    @Override
    public Uni<DeliveryResult> deliver(Delivery delivery, Message message) {
        CallRequest request = request(delivery, message);
        return phone.call("Bearer " + settings.secret(), request.id(), request)
                .<DeliveryResult>map(response -> new DeliveryResult.Accepted())
                .onFailure()
                .recoverWithItem(VoiceProvider::failed);
    }

    private CallRequest request(Delivery delivery, Message message) {
        String id = delivery.notification().id().toString();
        Recipient recipient = delivery.notification().recipient();
        URI keyPresses = URI.create(callback.url() + "/v1/voice/calls/" + id);
        return new CallRequest(
                id, recipient.address(), recipient.name(), message.text(), recipient.language(), keyPresses);
    }

    static DeliveryResult failed(Throwable failure) {
        if (failure instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return status >= 400 && status < 500 && !MAY_PASS.contains(status)
                    ? new DeliveryResult.Refused("HTTP " + status)
                    : new DeliveryResult.TryAgain("HTTP " + status);
        }
        return new DeliveryResult.TryAgain(failure.getClass().getSimpleName());
    }
}
