package io.tierline.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of type names and records. */
public final class EventTypes {
    private static final Map<String, Class<? extends TicketEvent>> BY_NAME = Map.ofEntries(
            Map.entry("ticket.submitted", IntakeEvent.Submitted.class),
            Map.entry("ticket.message-added", IntakeEvent.MessageAdded.class),
            Map.entry("ticket.status-changed", IntakeEvent.StatusChanged.class),
            Map.entry("ticket.severity-changed", IntakeEvent.SeverityChanged.class),
            Map.entry("ticket.level-changed", IntakeEvent.LevelChanged.class),
            Map.entry("ticket.phone-confirmed", IntakeEvent.PhoneConfirmed.class),
            Map.entry("ticket.scope-changed", IntakeEvent.ScopeChanged.class),
            Map.entry("ticket.workaround-offered", IntakeEvent.WorkaroundOffered.class),
            Map.entry("ticket.high-agreed", IntakeEvent.HighAgreed.class),
            Map.entry("ticket.escalation-requested", IntakeEvent.EscalationRequested.class),
            Map.entry("ticket.escalation-acknowledged", IntakeEvent.EscalationAcknowledged.class),
            Map.entry("ticket.triaged", TriageEvent.Triaged.class),
            Map.entry("ticket.deadlines-set", EscalationEvent.DeadlinesSet.class),
            Map.entry("ticket.deadline-nearing", EscalationEvent.DeadlineNearing.class),
            Map.entry("ticket.deadline-missed", EscalationEvent.DeadlineMissed.class),
            Map.entry("ticket.status-report-due", EscalationEvent.StatusReportDue.class),
            Map.entry("ticket.escalated", EscalationEvent.Escalated.class),
            Map.entry("ticket.escalation-refused", EscalationEvent.EscalationRefused.class),
            Map.entry("ticket.level-promoted", EscalationEvent.LevelPromoted.class),
            Map.entry("ticket.credit-earned", EscalationEvent.CreditEarned.class),
            Map.entry("ticket.phone-awaited", EscalationEvent.PhoneAwaited.class),
            Map.entry("ticket.stood-down", EscalationEvent.StoodDown.class),
            Map.entry("ticket.policy-migrated", EscalationEvent.PolicyMigrated.class),
            Map.entry("ticket.notification-sent", NotificationEvent.NotificationSent.class),
            Map.entry("ticket.notification-failed", NotificationEvent.NotificationFailed.class),
            Map.entry("ticket.alert-acknowledged", NotificationEvent.AlertAcknowledged.class),
            Map.entry("timer.due", TimerDue.class));

    private static final Map<Class<? extends TicketEvent>, String> BY_CLASS =
            BY_NAME.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /** All type names that this version knows. */
    public static Set<String> all() {
        return BY_NAME.keySet();
    }

    /** The type name of an event. */
    public static String nameOf(TicketEvent event) {
        return nameOf(event.getClass());
    }

    /**
     * The type name of a record.
     *
     * @throws IllegalArgumentException if the record is not in the table
     */
    public static String nameOf(Class<? extends TicketEvent> record) {
        return Optional.ofNullable(BY_CLASS.get(record))
                .orElseThrow(() -> new IllegalArgumentException(record + " has no type name"));
    }

    /** The type names of some records, for a consumer that skips all others by header. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static Set<String> namesOf(Class<? extends TicketEvent>... records) {
        return Arrays.stream(records).map(EventTypes::nameOf).collect(Collectors.toUnmodifiableSet());
    }

    /** The record of a type name; empty for a type that this version does not know. */
    public static Optional<Class<? extends TicketEvent>> recordOf(String typeName) {
        return Optional.ofNullable(BY_NAME.get(typeName));
    }
}
