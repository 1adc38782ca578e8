package io.tierline.policy;

import java.time.Duration;

/**
 * The customer may ask to have the severity raised when the ticket worsens or stays unresolved (S10). It is granted by
 * hand.
 *
 * @param to the severity to ask for
 * @param after how long the ticket has been unresolved, every minute counted; one that worsens need not wait so long
 */
public record CustomerRaise(String to, Duration after) {}
