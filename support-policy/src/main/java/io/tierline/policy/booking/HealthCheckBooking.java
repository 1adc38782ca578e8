package io.tierline.policy.booking;

import java.time.LocalDate;
import java.util.List;

/**
 * When a customer's health check is held, and by whom (M11).
 *
 * @param day in the customer's zone
 * @param staff who holds it
 */
public record HealthCheckBooking(LocalDate day, List<String> staff) {

    public HealthCheckBooking {
        staff = List.copyOf(staff);
    }
}
