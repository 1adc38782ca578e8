package io.tierline.notification.delivery.model;

/**
 * A notification on its way to a provider.
 *
 * @param tenant the support organisation
 * @param notification what is delivered
 * @param ticket what the text says of the ticket
 * @param tries counts the tries from 1, this one included
 */
public record Delivery(String tenant, Notification notification, TicketFacts ticket, int tries) {

    /**
     * What the text says of the ticket; empty where nothing is known.
     *
     * @param zone IANA; in which instants are written
     */
    public record TicketFacts(String reference, String subject, String customer, String zone) {}

    /** The provider's answer to this try. */
    public Attempted answered(DeliveryResult result) {
        return new Attempted(this, result);
    }

    /** A try with its answer. */
    public record Attempted(Delivery delivery, DeliveryResult result) {}
}
