package io.tierline.policy.booking;

import java.time.LocalDate;

/** Why a health check cannot be booked (M11). Days are the customer's. */
public sealed interface BookingRefusal {

    /** Nobody is named who would hold it. */
    record NoStaff() implements BookingRefusal {}

    /** The calendar year has its health check, held or still to come, on the day {@code agreed}. */
    record SecondInTheYear(LocalDate agreed) implements BookingRefusal {}

    /** It is too near; {@code earliest} is the first day that is not. */
    record TooNear(LocalDate earliest) implements BookingRefusal {}

    /** It is a day off; {@code next} is the first business day after it. */
    record DayOff(LocalDate next) implements BookingRefusal {}
}
