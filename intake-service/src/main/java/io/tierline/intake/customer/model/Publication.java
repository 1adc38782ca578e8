package io.tierline.intake.customer.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * How far the nightly publication of the directory got.
 *
 * @param night the UTC day on whose hour it was begun
 * @param after the last customer that was published
 * @param finished whether every customer was
 */
public record Publication(LocalDate night, Place after, boolean finished) {

    /** A place in the order of tenants and ids; two empty texts are before the first. */
    public record Place(String tenant, String customer) {
        private static final Place START = new Place("", "");
    }

    /**
     * What is to be done now: tonight's from its start, the rest of the one under way, or nothing. A night that was
     * missed is made up for; the one before it is not.
     *
     * @param realNow real time
     * @param hour the hour of the day, 0 to 23, in UTC
     */
    public Optional<Publication> due(Instant realNow, int hour) {
        LocalDate tonight =
                realNow.minus(Duration.ofHours(hour)).atOffset(ZoneOffset.UTC).toLocalDate();
        if (night.isBefore(tonight)) {
            return Optional.of(new Publication(tonight, Place.START, false));
        }
        return finished ? Optional.empty() : Optional.of(this);
    }

    /**
     * After a batch was published.
     *
     * @param batch the customers of the batch, in order
     * @param limit how many there would have been if there were more to come
     */
    public Publication after(List<TenantCustomer> batch, int limit) {
        Place last = batch.isEmpty() ? after : batch.getLast().place();
        return new Publication(night, last, batch.size() < limit);
    }
}
