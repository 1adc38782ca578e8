package io.tierline.systemtests.live;

import java.util.EnumMap;
import java.util.Map;

/** What was compared so far. */
final class Tally {
    private final Map<Programme, Integer> programmes = new EnumMap<>(Programme.class);
    private int accepted;
    private int refused;
    private int outcomes;
    private int closeCalls;

    /** One more ticket, with so many outcomes; after a close call the rest of its life is left out. */
    void count(RandomLife life, int outcomesOfTicket, boolean closeCall) {
        programmes.merge(life.programme(), 1, Integer::sum);
        accepted += life.accepted();
        refused += life.refused();
        outcomes += outcomesOfTicket;
        closeCalls += closeCall ? 1 : 0;
    }

    /** Tickets. */
    Map<Programme, Integer> programmes() {
        return programmes;
    }

    /** Tickets that were compared only up to a fact that may not have been known when something fell due. */
    int closeCalls() {
        return closeCalls;
    }

    @Override
    public String toString() {
        return "tickets %s, %d facts, %d refused, %d outcomes compared; %d tickets compared only in part"
                .formatted(programmes, accepted, refused, outcomes, closeCalls);
    }
}
