package io.tierline.intake.ticket.adapter.postgres;

import io.tierline.events.EventHeaders;
import io.tierline.events.IntakeEvent;
import io.tierline.intake.ticket.application.FactRecord;
import io.tierline.intake.ticket.model.Outcome.Recorded;
import io.tierline.intake.ticket.model.Ticket;
import io.tierline.kit.outbox.Outbox;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ticket, fact and outgoing event as one statement each way: one round trip within the transaction. */
final class FactStatements {
    /**
     * The outbox row is the kit's: its five values are {@link Outbox#rowParameters}. JSON is cast from text, because the
     * client would encode a parameter of type jsonb once more.
     */
    private static final String FACT_AND_OUTBOX = """
            ), fact as (
                insert into ticket_fact (ticket_id, sequence, tenant, customer, occurred_at, event_id, type,
                                         actor_kind, actor_id, actor_channel, internal, body)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, cast(cast(?12 as text) as jsonb))
            )
            insert into outbox (shard, topic, key, headers, value)
            values (?13, ?14, ?15, cast(cast(?16 as text) as jsonb), ?17)""";

    static final String INSERT = """
            with new_ticket as (
                insert into ticket (id, version, tenant, customer, submitted_at, last_fact_at, reference,
                                    policy, policy_version, status, plan, subject, claimed_severity)
                values (?1, ?2, ?3, ?4, ?5, ?5, ?18, ?19, ?20, ?21, ?22, ?23, ?24)
            """ + FACT_AND_OUTBOX;

    static final String APPEND = """
            with changed_ticket as (
                update ticket set version = ?2, last_fact_at = ?5, status = ?18,
                                  in_scope = coalesce(?19, in_scope)
                 where id = ?1
            """ + FACT_AND_OUTBOX;

    private FactStatements() {}

    /** The values of {@link #INSERT}. */
    static List<@Nullable Object> insertParameters(Recorded submitted, FactRecord record, IntakeEvent.Submitted fact) {
        List<@Nullable Object> values = factAndOutbox(submitted, record);
        Ticket ticket = submitted.ticket();
        values.add(ticket.key().reference());
        values.add(ticket.policy());
        values.add(ticket.policyVersion());
        values.add(ticket.status().word());
        values.add(fact.plan());
        values.add(fact.subject());
        values.add(fact.severity());
        return values;
    }

    /** The values of {@link #APPEND}. */
    static List<@Nullable Object> appendParameters(Recorded recorded, FactRecord record) {
        List<@Nullable Object> values = factAndOutbox(recorded, record);
        values.add(recorded.ticket().status().word());
        values.add(recorded.fact() instanceof IntakeEvent.ScopeChanged scope ? scope.inScope() : null);
        return values;
    }

    private static List<@Nullable Object> factAndOutbox(Recorded recorded, FactRecord record) {
        Ticket ticket = recorded.ticket();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(ticket.key().id());
        values.add(ticket.version());
        values.add(ticket.key().tenant());
        values.add(ticket.customer());
        values.add(recorded.fact().occurredAt());
        values.add(UUID.fromString(header(record, EventHeaders.ID)));
        values.add(header(record, EventHeaders.TYPE));
        values.add(record.actor().kind().wireName());
        values.add(record.actor().id());
        values.add(record.actor().channel());
        values.add(record.internal());
        values.add(new String(Objects.requireNonNull(record.outgoing().value()), StandardCharsets.UTF_8));
        values.addAll(Outbox.rowParameters(record.outgoing()));
        return values;
    }

    private static String header(FactRecord record, String name) {
        return Objects.requireNonNull(record.outgoing().headers().get(name), name);
    }
}
