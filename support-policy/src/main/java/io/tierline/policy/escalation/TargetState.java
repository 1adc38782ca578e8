package io.tierline.policy.escalation;

import io.tierline.policy.TargetKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a target stands within a severity span (R3). Only an awaited target can become anything else. */
public sealed interface TargetState {

    TargetKind kind();

    /**
     * It is awaited.
     *
     * @param deadline runs out when the target is missed
     * @param nearing runs out when the deadline is near; null once that was said
     * @param patience runs while the customer is waited for, and makes the target void when it runs out (K7); null:
     *     the customer is waited for without end
     */
    record Awaited(
            TargetKind kind,
            Clock deadline,
            @Nullable Clock nearing,
            @Nullable Clock patience) implements TargetState {

        /** It happens in time. */
        public Met meet(Instant at) {
            return new Met(kind, at);
        }

        /** Its time runs out. */
        public Missed miss(Instant at) {
            return new Missed(kind, at);
        }

        /** The customer did not answer in time (K7). */
        public Voided expire(Instant at) {
            return new Voided(kind, at);
        }

        /** Nobody waits for it any more. */
        public Ended end() {
            return new Ended(kind);
        }

        /** The same, its nearing said. */
        public Awaited announced() {
            return new Awaited(kind, deadline, null, patience);
        }
    }

    /** What was promised happened in time. */
    record Met(TargetKind kind, Instant at) implements TargetState {}

    /** It did not. */
    record Missed(TargetKind kind, Instant at) implements TargetState {}

    /** It holds no longer, for good: the customer did not answer in time (K7). */
    record Voided(TargetKind kind, Instant at) implements TargetState {}

    /** Nobody waits for it any more: the ticket was resolved, or left the level that promised it by hand (K6). */
    record Ended(TargetKind kind) implements TargetState {}
}
