package io.tierline.policy.explain;

import io.tierline.policy.Confirmation;
import io.tierline.policy.SeverityCause;
import io.tierline.policy.ticket.Channel;
import java.time.Duration;
import java.util.Set;

/** How a ticket comes to its severity and leaves it. */
sealed interface SeverityStatement extends Statement {

    /** Out of hours the clocks of tickets by these channels wait for the phone. */
    record PhoneFirst(Set<Channel> channels) implements SeverityStatement {}

    /** A claim of the severity counts only once confirmed. */
    record Held(String severity, Set<Channel> channels, String heldAt, Confirmation until)
            implements SeverityStatement {}

    /** What changes the severity at once. */
    record Changed(SeverityCause cause, String to) implements SeverityStatement {}

    /** What gives a ticket of another severity this one at once. */
    record Gained(SeverityCause cause, String severity) implements SeverityStatement {}

    /** What the customer may ask for when it drags on. */
    record Raise(String to, Duration after) implements SeverityStatement {}
}
