package io.tierline.policy.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds random facts to a silent case, many of them on the very instant at which something is due, or one step beside
 * it. Only facts that a ticket in its status can have: the documents do not say what a report on a resolved ticket, the
 * reopening of an open one or anything after closing would do to the clocks.
 */
final class RandomFacts {

    private static final int MOST_FACTS = 9;

    /** The commoner the event, the more often it stands here. */
    private static final List<String> WHILE_OPEN = Stream.of(
                    List.of("agent-responded", "status-reported", "pending-customer", "customer-replied", "resumed"),
                    List.of("agent-responded", "status-reported", "pending-customer", "customer-replied"),
                    List.of("status-reported", "pending-customer"),
                    List.of("severity-changed", "severity-changed", "severity-changed", "phone-confirmed"),
                    List.of("escalation-requested", "escalation-requested", "escalation-requested", "phone-confirmed"),
                    List.of("resolved", "resolved", "closed", "out-of-scope"),
                    List.of("level-changed", "workaround-offered", "workaround-offered", "agreed-high", "agreed-high"))
            .flatMap(List::stream)
            .toList();

    private static final List<String> WHILE_RESOLVED = List.of(
            "reopened",
            "reopened",
            "reopened",
            "reopened",
            "closed",
            "agent-responded",
            "level-changed",
            "out-of-scope");

    private static final List<String> LEVELS = List.of("L1", "L2", "L3");

    private final OracleProgramme programme;
    private final Dice dice;
    private final Duration step;

    RandomFacts(OracleProgramme programme, Dice dice, Duration step) {
        this.programme = programme;
        this.dice = dice;
        this.step = step;
    }

    /** A case with up to nine facts more; a fact drawn after {@code until} ends the drawing and stays out. */
    OracleCase addTo(OracleCase silent) {
        OracleCase grown = silent;
        boolean insistent = dice.oneIn(3);
        boolean resolved = false;
        for (long left = dice.between(0, MOST_FACTS); left > 0; left--) {
            OracleFact fact = draw(drawEvent(resolved, insistent), drawInstant(grown));
            if (fact.at().isAfter(grown.until())) {
                return grown;
            }
            grown = grown.with(fact);
            if (fact.event().equals("closed")) {
                return grown;
            }
            resolved =
                    fact.event().equals("resolved") || resolved && !fact.event().equals("reopened");
        }
        return grown;
    }

    /** An insistent customer requests escalation twice in three times. */
    private String drawEvent(boolean resolved, boolean insistent) {
        if (resolved) {
            return dice.oneOf(WHILE_RESOLVED);
        }
        return insistent && !dice.oneIn(3) ? "escalation-requested" : dice.oneOf(WHILE_OPEN);
    }

    private OracleFact draw(String event, Instant at) {
        return switch (event) {
            case "severity-changed" -> new OracleFact(at, event, dice.oneOf(programme.severities));
            case "level-changed" -> new OracleFact(at, event, dice.oneOf(LEVELS));
            default -> new OracleFact(at, event, null);
        };
    }

    /** Not before the last fact; often sharp on something due, beside it, or together with the last fact. */
    private Instant drawInstant(OracleCase grown) {
        Instant last = grown.lastFactAt();
        if (dice.oneIn(8)) {
            return last;
        }
        if (dice.oneIn(2)) {
            Instant beside = drawSharp(grown).plus(step.multipliedBy(dice.oneOf(List.of(0, 0, 0, -1, 1))));
            return beside.isBefore(last) ? last : beside;
        }
        long stepsLeft = Duration.between(last, grown.until()).dividedBy(step);
        return last.plus(step.multipliedBy(dice.between(0, dice.oneIn(3) ? stepsLeft : stepsLeft / 8)));
    }

    private Instant drawSharp(OracleCase grown) {
        List<Instant> sharp = SharpInstants.of(grown, step);
        return sharp.isEmpty() ? grown.until() : dice.oneOf(sharp);
    }
}
