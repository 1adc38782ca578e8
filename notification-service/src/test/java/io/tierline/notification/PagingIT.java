package io.tierline.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tierline.events.EventEnvelope;
import io.tierline.events.NotificationEvent;
import io.tierline.notification.Outside.Call;
import io.tierline.notification.Outside.Person;
import io.tierline.notification.alerting.application.PagingSettings;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Escalations: from the event to inbox and phone, and back by key, link or API. */
@QuarkusTest
@WithTestResource(NotificationTestResource.class)
class PagingIT extends WithRealPeers {
    @Inject
    PagingSettings paging;

    @Test
    void mailsAndCallsAnExecutiveUntilTheKeyIsPressed() {
        Person executive = outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.triaged(), ticket.escalated(escalation, "executive"));
        soon().until(() -> !outside.mailsTo(executive.email()).isEmpty());
        soon().until(() -> !outside.callsTo(executive.phone()).isEmpty());
        Call call = outside.callsTo(executive.phone()).getFirst();

        outside.press(call.id(), "5");
        outside.press(call.id(), "1");

        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, executive.id(), "phone"));
        assertThat(alertState(escalation)).isEqualTo("acknowledged");
        assertThat(call.text()).contains(ticket.reference(), "1を押してください");
    }

    @Test
    void stopsPagingWhenIntakePassesOnAnAcknowledgement() {
        outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"));
        EventEnvelope acknowledged = ticket.acknowledgedByApi(escalation);
        send(acknowledged, acknowledged, ticket.acknowledgedByApi(escalation));

        soon().until(() -> !said(NotificationEvent.AlertAcknowledged.class).isEmpty());
        assertThat(alertState(escalation)).isEqualTo("acknowledged");
        assertThat(said(NotificationEvent.AlertAcknowledged.class))
                .containsExactly(new NotificationEvent.AlertAcknowledged(escalation, "suzuki", "api"));
    }

    @Test
    void stopsPagingWhenTheLadderStandsDown() {
        outside.onCall("executive", 1);
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.escalated(escalation, "executive"), ticket.stoodDown());

        soon().until(() -> alertState(escalation).equals("stood-down"));
        assertThat(said(NotificationEvent.AlertAcknowledged.class)).isEmpty();
    }

    /** Sales managers and representatives are not missed: their offices have mailboxes for them (S12). */
    @Test
    void recordsARoleWithoutPeopleAndFindsThemWhenTheyCome() {
        UUID escalation = UUID.randomUUID();
        send(ticket.submitted(), ticket.statusReportDue(), ticket.escalated(escalation, "executive"));

        soon().until(() -> said(NotificationEvent.NotificationFailed.class).size() == 3);
        assertThat(said(NotificationEvent.NotificationFailed.class))
                .extracting(NotificationEvent.NotificationFailed::reason)
                .containsExactlyInAnyOrder(
                        "nobody who can be reached by email holds the role engineer for the policy sophos",
                        "nobody who can be reached by email holds the role executive for the policy sophos",
                        "nobody who can be reached by phone holds the role executive for the policy sophos");
        assertThat(alertState(escalation)).isEqualTo("vacant");

        Person executive = outside.onCall("executive", 1);
        wakeNow(escalation);
        soon().until(() -> !outside.callsTo(executive.phone()).isEmpty());
    }

    @Test
    void callsTheNextPersonAtOnceWhenTheProviderRefusesANumberForGood() {
        String unreachable = outside.onCall("executive", 1).id();
        Person next = outside.onCall("executive", 2);
        asStaff(sql -> sql.update("update staff_member set phone = ' ' where id = $1", unreachable));

        send(ticket.submitted(), ticket.escalated(UUID.randomUUID(), "executive"));

        soon().until(() -> !outside.callsTo(next.phone()).isEmpty());
        assertThat(said(NotificationEvent.NotificationFailed.class))
                .filteredOn(failed -> failed.channel().equals("phone"))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.recipient()).isEqualTo(unreachable);
                    assertThat(failed.reason()).isEqualTo("HTTP 400");
                });
    }

    @Test
    void letsOthersGoFirstWhileTheirPolicyVersionsAreNotHere() {
        Person executive = outside.onCall("executive", 1);
        List<UUID> waiting = dueUnderAnUnknownPolicy(paging.batch() + 1);

        send(ticket.submitted(), ticket.escalated(UUID.randomUUID(), "executive"));

        soon().until(() -> !outside.callsTo(executive.phone()).isEmpty());
        transactions.run(sql ->
                sql.update("update alert set next_wake = null, state = 'stood-down' where ticket_id = any($1)", (Object)
                        waiting.toArray(UUID[]::new)));
    }

    /** Alerts that were due before any other, of tickets whose policy nobody has published. */
    private List<UUID> dueUnderAnUnknownPolicy(int count) {
        return transactions.call(sql -> {
            List<UUID> tickets =
                    sql.query("""
                    insert into ticket (id, tenant, reference, sequence, policy_version)
                    select gen_random_uuid(), 'default', 'TL-' || gen_random_uuid(), 0, 'sophos@not-published'
                      from generate_series(1, $1)
                 returning id""", count).stream().map(row -> row.getUUID("id")).toList();
            sql.update(
                    """
                    insert into alert (escalation_id, ticket_id, event_id, escalated_to, because, due_at, call_roles,
                                       state, paging, next_wake)
                    select gen_random_uuid(), id, gen_random_uuid(), 'executive', 'critical: 8 h (S8)', $2,
                           '{executive}', 'round-due',
                           jsonb_build_object('state', 'round-due', 'round', 1, 'calls', 0, 'at', $3::text), $2
                      from unnest($1::uuid[]) as t (id)""",
                    tickets.toArray(UUID[]::new),
                    clock.now().minusSeconds(3_600),
                    clock.now().minusSeconds(3_600).toString());
            return tickets;
        });
    }

    private void wakeNow(UUID escalation) {
        transactions.run(
                sql -> sql.update("""
                update alert set next_wake = $2, paging = jsonb_set(paging, '{lookAgainAt}', to_jsonb($3::text))
                 where escalation_id = $1""", escalation, clock.now(), clock.now().toString()));
    }
}
