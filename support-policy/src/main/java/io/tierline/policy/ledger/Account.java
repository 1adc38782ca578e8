package io.tierline.policy.ledger;

import java.time.Duration;
import java.util.List;

/**
 * How the time of one target was spent in one severity span. {@code carried} and what the segments count make
 * {@code promised} at the very instant of the deadline.
 *
 * @param target {@code first-response}, {@code answer}, {@code resolution}, {@code support-manager} or
 *     {@code executive}
 * @param span counts the ticket's severity spans from 1
 * @param policyVersion the version that promised it
 * @param promised the time that it may take
 * @param carried what had run before the span, or before the ticket came under this version
 * @param segments in order, without a gap
 */
public record Account(
        String target, int span, String policyVersion, Duration promised, Duration carried, List<Segment> segments) {

    public Account {
        segments = List.copyOf(segments);
    }

    /** What has run of the time promised. */
    public Duration counted() {
        return segments.stream().map(Segment::counted).reduce(carried, Duration::plus);
    }
}
