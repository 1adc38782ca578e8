package io.tierline.policy.escalation;

import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.ticket.TicketPlace;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the clocks and the ladder of one ticket remember. Immutable; holds no text and no personal data.
 *
 * @param plan the plan it was submitted under
 * @param place whose business hours count
 * @param responded whether first response is settled: given, or ended by a resolution
 * @param inScope false: no product problem, nothing escalates (S11)
 * @param heldClaim a claim that waits for its confirmation; null: none
 */
public record EscalationState(
        String plan,
        TicketPlace place,
        TicketStatus status,
        SupportLevel level,
        boolean responded,
        boolean inScope,
        @Nullable HeldClaim heldClaim,
        Stopwatch spent,
        SeveritySpan span) {

    public EscalationState {
        // A state stored before tickets had places: its programme counts on one calendar, whatever the place.
        place = Objects.requireNonNullElse(place, TicketPlace.UNKNOWN);
    }

    /** The severity that holds. */
    public String severity() {
        return span.severity();
    }

    /** The next instant at which anything is due; empty: nothing will be unless a fact comes. */
    public Optional<Instant> nextWake() {
        return Due.earliest(this).map(Due::at);
    }

    EscalationState with(TicketStatus changed) {
        return new EscalationState(plan, place, changed, level, responded, inScope, heldClaim, spent, span);
    }

    EscalationState with(SupportLevel changed) {
        return new EscalationState(plan, place, status, changed, responded, inScope, heldClaim, spent, span);
    }

    EscalationState with(SeveritySpan changed) {
        return new EscalationState(plan, place, status, level, responded, inScope, heldClaim, spent, changed);
    }

    EscalationState with(Stopwatch changed) {
        return new EscalationState(plan, place, status, level, responded, inScope, heldClaim, changed, span);
    }

    EscalationState withResponded() {
        return new EscalationState(plan, place, status, level, true, inScope, heldClaim, spent, span);
    }

    EscalationState withScope(boolean changed) {
        return new EscalationState(plan, place, status, level, responded, changed, heldClaim, spent, span);
    }

    EscalationState withoutClaim() {
        return new EscalationState(plan, place, status, level, responded, inScope, null, spent, span);
    }
}
