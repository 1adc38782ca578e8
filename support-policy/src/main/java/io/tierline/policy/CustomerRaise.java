package io.tierline.policy;

import java.time.Duration;
import java.time.Instant;

/**
 * The customer may ask to have the severity raised when the ticket worsens or stays unresolved (S10). It is granted by
 * hand.
 *
 * @param to the severity to ask for
 * @param after how long the ticket has been unresolved, every minute counted
 */
public record CustomerRaise(String to, Duration after) {

    /** From when the customer may ask although nothing worsened. */
    public Instant allowedFrom(Instant spanStartedAt) {
        return spanStartedAt.plus(after);
    }
}
