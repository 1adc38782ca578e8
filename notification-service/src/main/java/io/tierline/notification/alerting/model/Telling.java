package io.tierline.notification.alerting.model;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Notification;
import io.tierline.notification.delivery.model.Recipient;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the notifications of one occasion: one a person and channel, and a failed one for a role without people. */
record Telling(Addressing addressing, Occasion occasion, Notification.Cause cause) {

    /** Tells everybody behind some roles by a channel. */
    List<Notification> tell(List<String> roles, Channel channel) {
        Map<UUID, Notification> byId = new LinkedHashMap<>();
        for (String role : roles) {
            notifications(role, channel).forEach(notification -> byId.putIfAbsent(notification.id(), notification));
        }
        return List.copyOf(byId.values());
    }

    /** One call of an alert. */
    Notification ring(Recipient recipient, int number) {
        return Notification.of(cause, Channel.PHONE, occasion.template(), recipient, number, details());
    }

    /** The record of a role in which nobody can be reached; {@code attempt} tells several such moments apart. */
    Notification nobody(String role, Channel channel, int attempt) {
        String reason = "nobody who can be reached by " + channel.wireName() + " holds the role " + role
                + " for the policy " + addressing.policy().name();
        return Notification.of(cause, channel, occasion.template(), Recipient.nobody(role), attempt, details())
                .undeliverable(reason);
    }

    /** The record of an escalation of which the policy tells nobody: an alert that nobody hears of must show somewhere. */
    Notification unheard() {
        return Notification.of(
                        cause, Channel.EMAIL, occasion.template(), Recipient.nobody(occasion.detail()), 1, details())
                .undeliverable("the policy " + addressing.policy().name() + " has no rule that tells anybody of "
                        + occasion.word() + " " + occasion.detail());
    }

    private List<Notification> notifications(String role, Channel channel) {
        List<Recipient> recipients = addressing.recipients(role, channel);
        if (recipients.isEmpty()) {
            return addressing.hasNone(role) ? List.of() : List.of(nobody(role, channel, 1));
        }
        return recipients.stream()
                .map(recipient -> Notification.of(cause, channel, occasion.template(), recipient, 1, details()))
                .toList();
    }

    private Map<String, String> details() {
        Map<String, String> details = new HashMap<>(occasion.details());
        details.put("detail", occasion.detail());
        var assessment = addressing.card().assessment();
        if (assessment != null) {
            details.put("severity", assessment.severity());
            details.put("level", assessment.level());
        }
        return details;
    }
}
