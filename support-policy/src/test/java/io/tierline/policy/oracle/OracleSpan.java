package io.tierline.policy.oracle;

import io.tierline.policy.oracle.OracleRow.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks of one severity span (R6). A clock that the row lacks, or that has done its work, is {@code null}. */
final class OracleSpan {

    private @Nullable OracleClock firstResponse;
    private @Nullable OracleClock answer;
    private final @Nullable OracleClock statusReport;
    private @Nullable OracleClock supportManager;
    private @Nullable OracleClock executive;
    private final @Nullable OracleClock onRequest;
    private boolean requestGranted;

    OracleSpan(OracleRow row) {
        firstResponse = clock(row.firstResponse());
        answer = clock(row.answer());
        statusReport = clock(row.statusReport());
        supportManager = clock(row.supportManager());
        executive = clock(row.executive());
        onRequest = clock(row.onRequest());
    }

    private static @Nullable OracleClock clock(@Nullable Span span) {
        return span == null ? null : new OracleClock(span);
    }

    /** M2: a question is no answer. */
    void endAnswer() {
        answer = null;
    }

    void endFirstResponse() {
        firstResponse = null;
    }

    /** R5: only a report restarts the cadence. */
    void restartStatusReport() {
        if (statusReport != null) {
            statusReport.restart();
        }
    }

    /** R7. */
    void endEscalationSteps() {
        supportManager = null;
        executive = null;
    }

    /** S9, R12: the customer asks for the support manager. */
    OracleEntry request(Instant at) {
        if (onRequest == null) {
            return new OracleEntry(at, "escalation-refused", "not-in-plan");
        }
        if (requestGranted) {
            return new OracleEntry(at, "escalation-refused", "already-escalated");
        }
        if (!onRequest.hasRunOut()) {
            String allowedFrom = at.plusSeconds(onRequest.secondsLeft()).toString();
            return new OracleEntry(at, "escalation-refused", allowedFrom);
        }
        requestGranted = true;
        return new OracleEntry(at, "escalated", "support-manager");
    }

    /** What has run out by now; each once in the span (R3), but a report is due again one cadence later. */
    List<OracleEntry> due(Instant now) {
        List<OracleEntry> due = new ArrayList<>();
        if (firstResponse != null && firstResponse.hasRunOut()) {
            due.add(new OracleEntry(now, "deadline-missed", "first-response"));
            firstResponse = null;
        }
        if (answer != null && answer.hasRunOut()) {
            due.add(new OracleEntry(now, "deadline-missed", "answer"));
            answer = null;
        }
        if (statusReport != null && statusReport.hasRunOut()) {
            due.add(new OracleEntry(now, "status-report-due", ""));
            statusReport.restart();
        }
        if (supportManager != null && supportManager.hasRunOut()) {
            due.add(new OracleEntry(now, "escalated", "support-manager"));
            supportManager = null;
        }
        if (executive != null && executive.hasRunOut()) {
            due.add(new OracleEntry(now, "escalated", "executive"));
            executive = null;
        }
        return due;
    }

    /** Lets a step of so many seconds run on every clock. */
    void tick(boolean open, long step) {
        tick(firstResponse, open, step);
        tick(answer, open, step);
        tick(statusReport, open, step);
        tick(supportManager, open, step);
        tick(executive, open, step);
        tick(onRequest, open, step);
    }

    private static void tick(@Nullable OracleClock clock, boolean open, long step) {
        if (clock != null) {
            clock.tick(open, step);
        }
    }
}
