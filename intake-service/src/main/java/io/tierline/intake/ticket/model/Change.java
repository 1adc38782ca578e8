package io.tierline.intake.ticket.model;

import io.tierline.policy.EscalationRole;
import io.tierline.policy.ticket.SupportLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks to have recorded about a ticket; it becomes a fact when the ticket accepts it. */
public sealed interface Change {
    /** What is said with it, a message of its own: nothing else carries text. */
    default Optional<AddMessage> words() {
        return Optional.empty();
    }

    /**
     * A message went between agent and customer, or is noted.
     *
     * @param happenedAt when a backdated call happened; recorded, never used by clocks
     */
    record AddMessage(
            UUID messageId,
            MessageKind kind,
            String author,
            String text,
            @Nullable Instant happenedAt) implements Change {}

    /** The status is set by hand. */
    record ChangeStatus(TicketStatus to) implements Change {}

    /** An agent sets the severity; {@code to} is one of the policy's own names. */
    record ChangeSeverity(String to) implements Change {}

    /** An agent sets the support level (R8). */
    record ChangeLevel(SupportLevel to) implements Change {}

    /** The customer confirmed receipt and severity by phone (S6, M4). */
    record ConfirmPhone() implements Change {}

    /** The ticket is, or is not, a product problem (S11). */
    record ChangeScope(boolean inScope) implements Change {}

    /** A workaround is offered (H7). */
    record OfferWorkaround() implements Change {}

    /** Both sides agree that the ticket is high (H10). */
    record AgreeHigh() implements Change {}

    /**
     * Somebody asks for escalation (S9, R12); escalation decides.
     *
     * @param reason why, as a note; null: nobody says
     * @param to whom an agent escalates to by hand (S13); null: as the plan has it
     */
    record RequestEscalation(
            UUID requestId,
            @Nullable AddMessage reason,
            @Nullable EscalationRole to) implements Change {
        @Override
        public Optional<AddMessage> words() {
            return Optional.ofNullable(reason);
        }
    }

    /** Somebody asks that the paging of an escalation stop; notification decides. */
    record AcknowledgeEscalation(UUID escalationId) implements Change {}
}
