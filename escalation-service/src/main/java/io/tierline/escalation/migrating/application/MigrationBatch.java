package io.tierline.escalation.migrating.application;

import io.tierline.escalation.clocks.application.ClockReport.Told;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.escalation.migrating.model.TicketMigration;
import io.tierline.escalation.migrating.model.TicketMigration.Left;
import io.tierline.escalation.migrating.model.TicketMigration.Moved;
import io.tierline.kit.event.EventFactory;
import io.tierline.kit.outbox.OutgoingRecord;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Deadline;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one transaction does. */
final class MigrationBatch {
    private final Migration migration;
    private final Function<String, Optional<SupportPolicy>> versions;
    private final EventFactory events;
    private final Instant now;
    private final List<TicketMigration> told = new ArrayList<>();
    private final List<TicketClock> changed = new ArrayList<>();
    private final List<OutgoingRecord> said = new ArrayList<>();

    MigrationBatch(
            Migration migration, Function<String, Optional<SupportPolicy>> versions, EventFactory events, Instant now) {
        this.migration = migration;
        this.versions = versions;
        this.events = events;
        this.now = now;
    }

    void take(TicketClock clock) {
        if (clock.progress() instanceof Running running && concerns(running)) {
            told.add(versions.apply(running.policyVersion())
                    .map(from -> move(clock, running, from))
                    .orElseGet(() -> left(clock, "its version " + running.policyVersion() + " is not known here")));
        }
    }

    /** Somebody may have been faster between the look and the lock. */
    private boolean concerns(Running running) {
        String from = migration.from();
        return (from == null || from.equals(running.policyVersion()))
                && !running.policyVersion().equals(migration.to().version())
                && !(running.state().status() instanceof TicketStatus.Closed);
    }

    private TicketMigration move(TicketClock clock, Running running, SupportPolicy from) {
        try {
            Told moved = new MovingTicket(migration, from, now).move(clock, running);
            changed.add(moved.clock());
            moved.events().forEach(draft -> said.add(events.original(clock.ticket(), draft, now, null)));
            return new Moved(
                    clock.ticket().reference(),
                    running.policyVersion(),
                    Escalation.deadlines(running.state()),
                    deadlines(moved.clock()));
        } catch (IllegalArgumentException lacking) {
            return left(clock, String.valueOf(lacking.getMessage()));
        }
    }

    private static List<Deadline> deadlines(TicketClock clock) {
        return clock.progress() instanceof Running running ? Escalation.deadlines(running.state()) : List.of();
    }

    private static TicketMigration left(TicketClock clock, String reason) {
        return new Left(clock.ticket().reference(), reason);
    }

    List<TicketMigration> told() {
        return told;
    }

    List<TicketClock> changed() {
        return changed;
    }

    List<OutgoingRecord> said() {
        return said;
    }
}
