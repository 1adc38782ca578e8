package io.tierline.localstack.demo;

import io.tierline.events.TicketEvent;
import io.tierline.localstack.mail.ReceivedMail;
import java.time.Instant;

/** Something that was seen to happen about a ticket; {@code at} is on the scaled clock. */
sealed interface Happening {
    String reference();

    Instant at();

    /** An entry of the ticket's timeline. */
    record Entry(String reference, Instant at, TicketEvent event) implements Happening {}

    /** A mail arrived. */
    record Mail(String reference, Instant at, ReceivedMail mail) implements Happening {}

    /** The phone began to ring. */
    record Ringing(String reference, Instant at, String call, String to, String name, String text)
            implements Happening {}
}
