package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * What the clocks or the ladder made happen, in the words of the simulation.
 *
 * @param at the instant at which it was due, to the second
 * @param kind for instance {@code escalated}
 * @param detail for instance {@code executive}; empty if the kind has none
 */
public record TimelineItem(Instant at, String kind, String detail) implements Comparable<TimelineItem> {
    private static final Comparator<TimelineItem> ORDER = Comparator.comparing(TimelineItem::at)
            .thenComparing(TimelineItem::kind)
            .thenComparing(TimelineItem::detail);

    public TimelineItem {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Reads an item of a simulation's answer or of the conformance file. */
    public static TimelineItem of(JsonNode json) {
        return new TimelineItem(
                OffsetDateTime.parse(json.path("at").asText()).toInstant(),
                json.path("kind").asText(),
                json.path("detail").asText(""));
    }

    @Override
    public int compareTo(TimelineItem other) {
        return ORDER.compare(this, other);
    }
}
