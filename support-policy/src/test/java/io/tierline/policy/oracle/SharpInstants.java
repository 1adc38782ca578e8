package io.tierline.policy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The instants of a case at which one more fact would be most awkward. */
final class SharpInstants {

    /** Lengths at which something of some programme is due. */
    private static final List<Duration> PROMISES =
            Stream.of(1, 2, 4, 8, 24, 48, 72, 168).map(Duration::ofHours).toList();

    private SharpInstants() {}

    /**
     * From the last fact to {@code until}: what fires if nothing more happens, whole promises after any fact, and the
     * edges of the next working days; but only the instant from which escalation is allowed, if the customer was told.
     */
    static List<Instant> of(OracleCase asked, Duration step) {
        List<OracleEntry> fired = SlowOracle.fires(asked, step);
        List<Instant> allowedFrom = within(asked, fired.stream().flatMap(entry -> entry.allowedFrom().stream()));
        if (!allowedFrom.isEmpty()) {
            return allowedFrom;
        }
        Stream<Instant> firing = fired.stream().map(OracleEntry::at);
        return within(
                asked, Stream.of(firing, promised(asked), edgesOfDays(asked)).flatMap(instants -> instants));
    }

    private static Stream<Instant> promised(OracleCase asked) {
        Stream<Instant> submitted = Stream.of(asked.ticket().submittedAt());
        Stream<Instant> facts = asked.facts().stream().map(OracleFact::at);
        return Stream.concat(submitted, facts)
                .flatMap(start -> PROMISES.stream().map(start::plus));
    }

    private static Stream<Instant> edgesOfDays(OracleCase asked) {
        OracleHours place = asked.hours();
        return Stream.of(place.opens(), place.closes())
                .map(edge -> asked.lastFactAt().atZone(place.zone()).with(edge))
                .flatMap(day -> Stream.of(day, day.plusDays(1), day.plusDays(2)))
                .map(ZonedDateTime::toInstant);
    }

    private static List<Instant> within(OracleCase asked, Stream<Instant> instants) {
        return instants.filter(at -> !at.isBefore(asked.lastFactAt()) && !at.isAfter(asked.until()))
                .toList();
    }
}
