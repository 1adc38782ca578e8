package io.tierline.policy.oracle;

import io.tierline.policy.oracle.OracleRow.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeper owes after the acknowledgement: K6, K7 and K13. */
final class OracleSupervision {

    private static final Span ONE_BUSINESS_DAY = Span.businessHours(8);
    private static final Span TWO_BUSINESS_DAYS = Span.businessHours(16);

    private String level;
    private boolean outOfScope;
    private @Nullable OracleClock resolution;
    private @Nullable OracleClock patience;
    private @Nullable OracleClock executive;

    OracleSupervision(String level) {
        this.level = level;
    }

    /** K6: the resolution clock starts with the acknowledgement, at L1 only. */
    void acknowledged() {
        if (level.equals("L1")) {
            resolution = new OracleClock(TWO_BUSINESS_DAYS);
        }
    }

    /** K6: leaving L1 by hand ends the resolution clock; coming back does not start it again. */
    void moveTo(String to) {
        if (!to.equals("L1")) {
            resolution = null;
        }
        level = to;
    }

    void asked() {
        if (patience == null) {
            patience = new OracleClock(ONE_BUSINESS_DAY);
        }
    }

    void waitsNoLonger() {
        patience = null;
    }

    void leaveScope() {
        outOfScope = true;
        executive = null;
    }

    List<OracleEntry> due(Instant now) {
        List<OracleEntry> due = new ArrayList<>();
        if (resolution != null && resolution.hasRunOut()) {
            resolution = null;
            due.add(new OracleEntry(now, "deadline-missed", "resolution"));
            if (!outOfScope) {
                due.add(new OracleEntry(now, "escalated", "support-manager"));
                due.add(new OracleEntry(now, "level-promoted", "L2"));
                level = "L2";
                executive = new OracleClock(TWO_BUSINESS_DAYS);
            }
        }
        if (patience != null && patience.hasRunOut()) {
            resolution = null;
        }
        if (executive != null && executive.hasRunOut()) {
            executive = null;
            due.add(new OracleEntry(now, "escalated", "executive"));
        }
        return due;
    }

    /** Lets a step run while the ticket is worked on. */
    void tickOpen(boolean open, long step) {
        if (resolution != null) {
            resolution.tick(open, step);
        }
        if (executive != null) {
            executive.tick(open, step);
        }
    }

    /** Lets a step run while the customer is waited for. */
    void tickPending(boolean open, long step) {
        if (patience != null) {
            patience.tick(open, step);
        }
    }
}
