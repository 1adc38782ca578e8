package io.tierline.notification.delivery.model;

/** What a provider made of a delivery. Reasons carry no addresses and no texts. */
public sealed interface DeliveryResult {

    /** The provider took it. */
    record Accepted() implements DeliveryResult {}

    /** It may go later: a time-out, a busy or broken provider. */
    record TryAgain(String reason) implements DeliveryResult {}

    /** It will never go: the provider refused it for good. */
    record Refused(String reason) implements DeliveryResult {}
}
