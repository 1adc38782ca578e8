package io.tierline.escalation.migrating.application;

import io.tierline.escalation.clocks.application.ClockReport;
import io.tierline.escalation.clocks.application.ClockReport.Told;
import io.tierline.escalation.clocks.model.ClockProgress.Running;
import io.tierline.escalation.clocks.model.ClockRun;
import io.tierline.escalation.clocks.model.TicketClock;
import io.tierline.escalation.migrating.model.Migration;
import io.tierline.events.EscalationEvent.PolicyMigrated;
import io.tierline.kit.event.EventDraft;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.escalation.Escalation;
import io.tierline.policy.escalation.EscalationOutcome;
import io.tierline.policy.escalation.EscalationState;
import io.tierline.policy.ticket.VersionChanged;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts one ticket under the new version.
 *
 * @param from the version that it is under
 */
record MovingTicket(Migration migration, SupportPolicy from, Instant now) {

    /**
     * The clocks under the new version, and what is to be told: first what was due before, under the old version, then the
     * migration and the promises as they stand now.
     *
     * @throws IllegalArgumentException if the new version lacks the ticket's plan, severity or site
     */
    Told move(TicketClock clock, Running running) {
        var migrated = Escalation.migrate(from, migration.to(), running.state(), now);
        List<EscalationOutcome> outcomes = migrated.outcomes();
        int own = outcomes.size() - 1;
        Told passed = tell(clock, migrated.state(), outcomes.subList(0, own), running);
        EventDraft moved = moved(passed.clock(), running);
        var change = new VersionChanged(now, migration.to().version());
        TicketClock after = passed.clock().said(1).with(clock.taken().with(running.taking(change)));
        Running under = running.under(change.to(), migrated.state());
        Told stands = tell(after, migrated.state(), outcomes.subList(own, outcomes.size()), under);
        return new Told(
                stands.clock(),
                Stream.of(passed.events(), List.of(moved), stands.events())
                        .flatMap(List::stream)
                        .toList());
    }

    private Told tell(TicketClock clock, EscalationState state, List<EscalationOutcome> outcomes, Running progress) {
        List<ClockRun.Caused> caused = outcomes.stream()
                .map(outcome -> new ClockRun.Caused(outcome, null))
                .toList();
        return ClockReport.by(migration.by(), clock).report(new ClockRun(state, caused), progress);
    }

    private EventDraft moved(TicketClock clock, Running running) {
        String to = migration.to().version();
        return EventDraft.of(clock.sequence() + 1, new PolicyMigrated(running.policy(), running.policyVersion(), to))
                .by(migration.by())
                .under(to);
    }
}
