package io.tierline.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact about a ticket. Intake owns the facts: it writes each under the ticket's row lock. */
public sealed interface IntakeEvent extends TicketEvent {

    /** When the fact happened for the clocks: milliseconds, never before the ticket's previous fact. */
    Instant occurredAt();

    /**
     * A ticket was accepted. A snapshot: nobody needs the directory to run its clocks.
     *
     * @param policy the support programme's name
     * @param plan the plan within the programme
     * @param contract the customer's contract number
     * @param customer the customer's id
     * @param customerName the customer's name
     * @param zone the customer's own time zone (IANA)
     * @param country the customer's country (ISO 3166-1 alpha-2), for its public holidays
     * @param severity the customer's claim, in the policy's own names
     * @param mailbox the address that a mail was sent to (K14); absent for other channels and in events of old
     */
    record Submitted(
            Instant occurredAt,
            String policy,
            String plan,
            @Nullable String contract,
            String customer,
            String customerName,
            String zone,
            String country,
            Requester requester,
            List<String> cc,
            String channel,
            String language,
            String region,
            @Nullable String product,
            @Nullable String category,
            @Nullable String severity,
            String subject,
            String description,
            @Nullable String mailbox)
            implements IntakeEvent {
        public Submitted {
            cc = List.copyOf(cc);
        }
    }

    /**
     * The person who asks.
     *
     * @param locale BCP 47
     * @param sharedAccount whether the account is shared by several people (P2)
     */
    record Requester(String name, String email, @Nullable String phone, String locale, boolean sharedAccount) {}

    /**
     * A message went between agent and customer, or was noted. A {@code question} makes the ticket
     * {@code pending-customer}, a {@code customer-reply} makes it open again; no {@link StatusChanged} follows.
     *
     * @param kind {@code response}, {@code status-report}, {@code question}, {@code note} or {@code customer-reply}
     * @param happenedAt when a backdated call happened; recorded, never used by clocks
     */
    record MessageAdded(
            Instant occurredAt,
            UUID messageId,
            String kind,
            String author,
            String text,
            @Nullable Instant happenedAt) implements IntakeEvent {}

    /**
     * The status was set.
     *
     * @param from the status before
     * @param to {@code open}, {@code pending-customer}, {@code resolved} or {@code closed}
     */
    record StatusChanged(Instant occurredAt, String from, String to) implements IntakeEvent {}

    /** An agent set the severity; {@code to} is one of the policy's own names. */
    record SeverityChanged(Instant occurredAt, String to) implements IntakeEvent {}

    /** An agent set the support level: {@code L1}, {@code L2} or {@code L3} (R8). */
    record LevelChanged(Instant occurredAt, String to) implements IntakeEvent {}

    /** The customer confirmed receipt and severity by phone (S6, M4). */
    record PhoneConfirmed(Instant occurredAt) implements IntakeEvent {}

    /** The ticket was found to be, or not to be, a product problem (S11, R7). */
    record ScopeChanged(Instant occurredAt, boolean inScope) implements IntakeEvent {}

    /** A workaround was offered (H7). */
    record WorkaroundOffered(Instant occurredAt) implements IntakeEvent {}

    /** Both sides agreed that the ticket is high (H10). */
    record HighAgreed(Instant occurredAt) implements IntakeEvent {}

    /**
     * Somebody asked for escalation (S9, R12); the answer is {@code escalated} or {@code escalation-refused}. Why they ask
     * is a {@link MessageAdded} that follows, a note.
     *
     * @param to {@code support-manager} or {@code executive} where an agent escalates by hand (S13); absent in a request
     *     as the plan knows it, and in all of older versions
     */
    record EscalationRequested(
            Instant occurredAt, UUID requestId, @Nullable String to) implements IntakeEvent {}

    /** Somebody asked that the paging of an escalation stop; notification decides. */
    record EscalationAcknowledged(Instant occurredAt, UUID escalationId) implements IntakeEvent {}
}
