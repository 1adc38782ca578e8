package io.tierline.policy.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An account that is being written. */
final class OpenAccount {

    private final String target;
    private final int span;
    private final String policyVersion;
    private final Duration promised;
    private final Duration carried;
    private final Instant openedAt;
    private final List<Segment> segments = new ArrayList<>();

    OpenAccount(String target, int span, String policyVersion, Duration promised, Duration carried, Instant openedAt) {
        this.target = target;
        this.span = span;
        this.policyVersion = policyVersion;
        this.promised = promised;
        this.carried = carried;
        this.openedAt = openedAt;
    }

    /** When it was carried what had run before. */
    Instant openedAt() {
        return openedAt;
    }

    /** A segment that goes on from the last one becomes one with it. */
    void add(Segment segment) {
        boolean continues = !segments.isEmpty() && segment.continues(segments.getLast());
        segments.add(
                continues
                        ? new Segment(segment.kind(), segments.removeLast().start(), segment.end(), segment.cause())
                        : segment);
    }

    /** Forgets everything from this instant on. */
    void cut(Instant at) {
        segments.removeIf(segment -> !segment.start().isBefore(at));
        if (!segments.isEmpty() && segments.getLast().end().isAfter(at)) {
            Segment last = segments.removeLast();
            segments.add(new Segment(last.kind(), last.start(), at, last.cause()));
        }
    }

    Account closed() {
        return new Account(target, span, policyVersion, promised, carried, segments);
    }
}
