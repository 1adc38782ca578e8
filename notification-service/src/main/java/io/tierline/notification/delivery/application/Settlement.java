package io.tierline.notification.delivery.application;

import io.tierline.notification.delivery.model.Channel;
import io.tierline.notification.delivery.model.Delivery.Attempted;
import io.tierline.notification.delivery.model.DeliveryResult;
import java.time.Instant;

/**
 * What becomes of a notification after a try.
 *
 * @param state the state from now on
 * @param nextTryAt when it is tried again, in real time; meaningless unless it stays queued
 * @param quietUntil until then no other call of the same escalation goes, in real time; a call that was refused was none
 * @param reason why it was not accepted; empty if it was
 */
public record Settlement(Attempted attempted, State state, Instant nextTryAt, Instant quietUntil, String reason) {

    /** The state of a notification; the wire form is the lower-case name. */
    public enum State {
        QUEUED,
        SENT,
        FAILED,
        CANCELLED
    }

    /** Whether somebody who was to be called for an escalation cannot be called at all. */
    boolean refusesAnAlertsCall() {
        var notification = attempted.delivery().notification();
        return state == State.FAILED
                && notification.channel() == Channel.PHONE
                && notification.cause().escalationId() != null;
    }

    /**
     * Settles a try.
     *
     * @param realNow real time
     * @param tryAgainAt when it would be tried again, in real time
     * @param quietUntil until then no other call of the same escalation goes, in real time
     */
    static Settlement of(Attempted attempted, Instant realNow, Instant tryAgainAt, Instant quietUntil) {
        return switch (attempted.result()) {
            case DeliveryResult.Accepted _ -> new Settlement(attempted, State.SENT, realNow, quietUntil, "");
            case DeliveryResult.TryAgain again ->
                new Settlement(attempted, State.QUEUED, tryAgainAt, quietUntil, again.reason());
            case DeliveryResult.Refused refused ->
                new Settlement(attempted, State.FAILED, realNow, realNow, refused.reason());
        };
    }
}
