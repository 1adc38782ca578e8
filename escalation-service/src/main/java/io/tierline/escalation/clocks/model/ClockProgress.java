package io.tierline.escalation.clocks.model;

import io.tierline.events.TriageEvent.Triaged;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.ticket.HistoryEntry;
import io.tierline.policy.ticket.TicketFact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far a ticket's clocks have come: they wait until the ticket is submitted and triaged, then they run. */
public sealed interface ClockProgress {

    /**
     * Something is missing; facts wait in the order in which they happened. The clocks will count from submission.
     *
     * @param submission null until it has come
     * @param triage null until it has come
     */
    record Waiting(
            @Nullable Submission submission, @Nullable Triaged triage, List<ClockFact> facts) implements ClockProgress {
        /** Nothing has come. */
        public static final Waiting NOTHING = new Waiting(null, null, List.of());

        private static final Comparator<ClockFact> IN_ORDER =
                Comparator.comparing(waiting -> waiting.fact().occurredAt());

        public Waiting {
            facts = List.copyOf(facts);
        }

        /** The submission has come; a second one changes nothing. */
        public Waiting with(Submission come) {
            return submission == null ? new Waiting(come, triage, facts) : this;
        }

        /** The triage has come; a second one changes nothing. */
        public Waiting with(Triaged come) {
            return triage == null ? new Waiting(submission, come, facts) : this;
        }

        /** A fact has come; of facts at one instant the one that came first stays first. */
        public Waiting with(ClockFact come) {
            return new Waiting(
                    submission,
                    triage,
                    Stream.concat(facts.stream(), Stream.of(come))
                            .sorted(IN_ORDER)
                            .toList());
        }

        /** All that is needed to start; empty while something is missing. */
        public Optional<Start> start() {
            return submission == null || triage == null
                    ? Optional.empty()
                    : Optional.of(new Start(new Opening(submission, triage), facts));
        }
    }

    /** Nothing is missing: the clocks can start, and then take these facts. */
    record Start(Opening opening, List<ClockFact> facts) {}

    /**
     * The clocks run, or have run.
     *
     * @param reached the latest instant to which wake-ups have brought them since the last fact; null: none has
     */
    record Running(
            String policy,
            String policyVersion,
            EscalationState state,
            @Nullable Instant reached) implements ClockProgress {

        /** After a fact. */
        public Running met(EscalationState changed) {
            return new Running(policy, policyVersion, changed, null);
        }

        /** Under another version of the policy. */
        public Running under(String version, EscalationState changed) {
            return new Running(policy, version, changed, null);
        }

        /** After a wake-up of an instant. */
        public Running woken(EscalationState changed, Instant instant) {
            boolean later = reached == null || instant.isAfter(reached);
            return new Running(policy, policyVersion, changed, later ? instant : reached);
        }

        /** What the history says when something is taken: if it is late, it meets clocks that time has moved on. */
        public List<HistoryEntry> taking(HistoryEntry entry) {
            if (reached == null || entry.occurredAt().isAfter(reached)) {
                return List.of(entry);
            }
            return List.of(new TicketFact.TimeReached(reached), entry);
        }
    }
}
