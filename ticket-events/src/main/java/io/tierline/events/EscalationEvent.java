package io.tierline.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the clocks and the ladder decided. Each has its {@code dueAt} in the envelope where a clock caused it. */
public sealed interface EscalationEvent extends TicketEvent {

    /**
     * The clocks as they now stand; said whenever a fact changed them.
     *
     * @param rank 1 is the most urgent
     * @param span counts the severity spans of the ticket from 1
     */
    record DeadlinesSet(String severity, int rank, String level, int span, List<Deadline> deadlines)
            implements EscalationEvent {
        public DeadlinesSet {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * One target's deadline.
     *
     * @param target {@code first-response}, {@code answer}, {@code resolution}, {@code status-report},
     *     {@code support-manager} or {@code executive}
     * @param dueAt when it falls due if the clock runs on; absent while paused or ended
     * @param state {@code running}, {@code paused}, {@code met}, {@code missed}, {@code void} or {@code ended}
     */
    record Deadline(String target, @Nullable Instant dueAt, String state) {}

    /** A target nears its deadline. */
    record DeadlineNearing(String target, Instant deadline, String because) implements EscalationEvent {}

    /** A target was missed, at most once per severity span (R3). */
    record DeadlineMissed(String target, String because) implements EscalationEvent {}

    /** A status report is due; said again each cadence until one is given (R5). */
    record StatusReportDue(String because) implements EscalationEvent {}

    /**
     * The ticket was escalated.
     *
     * @param escalationId names this escalation in acknowledgements
     * @param to {@code support-manager} or {@code executive}
     */
    record Escalated(UUID escalationId, String to, String because) implements EscalationEvent {}

    /**
     * A requested escalation was refused (R12).
     *
     * @param detail the instant from which it would be allowed, or {@code out-of-scope}, {@code already-escalated},
     *     {@code not-in-plan}
     */
    record EscalationRefused(@Nullable UUID requestId, String detail, String because) implements EscalationEvent {}

    /** The engine raised the support level; {@code to} is {@code L2} or {@code L3}. */
    record LevelPromoted(String to, String because) implements EscalationEvent {}

    /**
     * The customer earned a credit: a first response was missed and has now been given, or nobody waits for it any longer
     * (S16).
     *
     * @param target the promise that was missed, {@code first-response}
     * @param late by how much, counted as the target is: open time for a business target, else all time
     */
    record CreditEarned(
            String target,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration late,
            String because) implements EscalationEvent {}

    /**
     * The clocks wait for the customer to phone (M4).
     *
     * @param until when they start in any case
     */
    record PhoneAwaited(Instant until, String because) implements EscalationEvent {}

    /** Nothing more is to be escalated: paging stops. {@code reason} is the fact that ended the ladder. */
    record StoodDown(String reason) implements EscalationEvent {}

    /**
     * An operator put the ticket under another version of its policy. Its envelope names the new one; what comes after it
     * is decided under it.
     *
     * @param from the version until now
     * @param to the version from now on
     */
    record PolicyMigrated(String policy, String from, String to) implements EscalationEvent {}
}
