package io.tierline.policy.booking;

import io.tierline.policy.Review;
import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides about a date for a customer's yearly health check (M11). Days and years are those of the customer's zone; notice
 * is counted in calendar days, from the day on which the customer asks.
 *
 * @param calendar the customer's business calendar
 */
public record BookingHealthCheck(Review.HealthCheck terms, BusinessCalendar calendar) {

    /**
     * Whether this can be agreed now.
     *
     * @param agreed every other health check of the customer, held or still to come; one that is moved is not among them
     * @throws IllegalArgumentException for days outside the years that the calendar knows
     */
    public BookingDecision decide(HealthCheckBooking wanted, List<HealthCheckBooking> agreed, Instant now) {
        return Stream.of(
                        withoutStaff(wanted),
                        secondInTheYear(wanted.day(), agreed),
                        tooNear(wanted.day(), now),
                        dayOff(wanted.day()))
                .flatMap(Optional::stream)
                .findFirst()
                .<BookingDecision>map(BookingDecision.Refused::new)
                .orElseGet(() -> new BookingDecision.Accepted(wanted));
    }

    private static Optional<BookingRefusal> withoutStaff(HealthCheckBooking wanted) {
        return wanted.staff().isEmpty() ? Optional.of(new BookingRefusal.NoStaff()) : Optional.empty();
    }

    private static Optional<BookingRefusal> secondInTheYear(LocalDate day, List<HealthCheckBooking> agreed) {
        return agreed.stream()
                .map(HealthCheckBooking::day)
                .filter(other -> other.getYear() == day.getYear())
                .findFirst()
                .map(BookingRefusal.SecondInTheYear::new);
    }

    private Optional<BookingRefusal> tooNear(LocalDate day, Instant now) {
        LocalDate today = now.atZone(calendar.zone()).toLocalDate();
        LocalDate first = today.plusDays(terms.noticeDays());
        return day.isBefore(first)
                ? Optional.of(new BookingRefusal.TooNear(calendar.businessDayFrom(first)))
                : Optional.empty();
    }

    private Optional<BookingRefusal> dayOff(LocalDate day) {
        LocalDate next = calendar.businessDayFrom(day);
        return next.equals(day) ? Optional.empty() : Optional.of(new BookingRefusal.DayOff(next));
    }
}
