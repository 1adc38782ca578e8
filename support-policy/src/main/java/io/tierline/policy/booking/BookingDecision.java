package io.tierline.policy.booking;

/** What becomes of a booking that somebody wants. */
public sealed interface BookingDecision {

    /** It is agreed. */
    record Accepted(HealthCheckBooking booking) implements BookingDecision {}

    /** It is not, and why. */
    record Refused(BookingRefusal reason) implements BookingDecision {}
}
