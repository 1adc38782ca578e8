package io.tierline.events;

/**
 * Everything that is said about a ticket, by whoever owns the saying: {@link IntakeEvent facts} by intake, the
 * {@link TriageEvent decision} by triage, {@link EscalationEvent clock outcomes} by escalation and
 * {@link NotificationEvent deliveries} by notification. Only {@code submitted} and {@code message-added} carry text or
 * addresses.
 */
public sealed interface TicketEvent permits IntakeEvent, TriageEvent, EscalationEvent, NotificationEvent, TimerDue {}
