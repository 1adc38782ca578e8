package io.tierline.policy.booking;

import io.tierline.policy.ChangeSize;
import io.tierline.policy.ServiceRequest;
import io.tierline.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Says from when a change that a customer orders can be done (H9).
 *
 * @param calendar in whose business days the lead times are counted
 */
public record OrderingChange(ServiceRequest request, BusinessCalendar calendar) {

    /**
     * The earliest date, in the calendar's zone: that of the first open instant at which the lead time has run. Empty when no
     * change of this size can be ordered.
     *
     * @throws IllegalArgumentException for instants outside the years that the calendar knows
     */
    public Optional<LocalDate> earliest(ChangeSize size, Instant orderedAt) {
        return Optional.ofNullable(request.leadTimes().get(size))
                .map(leadTime -> calendar.add(orderedAt, leadTime.length(calendar)))
                .map(calendar::nextOpening)
                .map(start -> start.atZone(calendar.zone()).toLocalDate());
    }
}
