package io.tierline.policy.explain;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.StepTrigger;
import io.tierline.policy.TargetKind;
import io.tierline.policy.TargetStart;
import io.tierline.policy.TimeSpan;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What is promised. */
sealed interface PromiseStatement extends Statement {

    /** What follows holds at this support level, which these people stand behind. */
    record AtLevel(SupportLevel level, String title) implements PromiseStatement {}

    /** A target, due within a time that counts from {@code start}. */
    record Target(TargetKind kind, TimeSpan within, TargetStart start) implements PromiseStatement {}

    /** Status reports come at this cadence. */
    record Report(TimeSpan every) implements PromiseStatement {}

    /** Status reports come when somebody thinks fit. */
    record ReportOnDiscretion() implements PromiseStatement {}

    /** A step of the ladder. */
    record Step(EscalationRole role, StepTrigger trigger) implements PromiseStatement {}

    /** Nothing escalates by itself or on request. */
    record NoStep() implements PromiseStatement {}

    /** The ticket goes up by itself. */
    record Rise(SupportLevel to, TargetKind missed) implements PromiseStatement {}

    /** A late first response earns a credit. */
    record Credit() implements PromiseStatement {}

    /** How soon an engineer should be reached in office hours; the soonest first. */
    record Reach(List<Goal> goals) implements PromiseStatement {}

    /** Channels with the same goal. */
    record Goal(Duration within, Set<Channel> channels) {}
}
