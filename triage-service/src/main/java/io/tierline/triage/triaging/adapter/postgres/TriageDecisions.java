package io.tierline.triage.triaging.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.consume.TicketStates;
import io.tierline.kit.database.Sql;
import io.tierline.policy.Coverage;
import io.tierline.policy.ticket.SupportLevel;
import io.tierline.policy.triage.TriageDecision;
import io.tierline.triage.triaging.model.TriagedTicket;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table {@code triage_decision}: one row a ticket, written once. Neither the words that matched are kept, nor the
 * severity held back, which the event has told.
 */
public final class TriageDecisions implements TicketStates<TriagedTicket> {
    /** Joins texts that may hold commas; {@code chr(31)} in SQL. */
    private static final String UNIT_SEPARATOR = "\u001f";

    private static final String SELECT = """
            select ticket_id, tenant, reference, policy, policy_version, severity, level, site, queue, coverage, missing,
                   rules, decided_at
              from triage_decision
             where ticket_id = any($1)
             order by ticket_id
               for update""";

    private static final String INSERT = """
            insert into triage_decision
                   (ticket_id, tenant, reference, policy, policy_version, severity, level, site, queue, coverage, missing,
                    rules, decided_at)
            select ticket_id, tenant, reference, policy, policy_version, severity, level, site, queue, coverage,
                   string_to_array(missing, chr(31)), string_to_array(rules, chr(31)), decided_at
              from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
                          $9::text[], $10::text[], $11::text[], $12::text[], $13::timestamptz[])
                   as made (ticket_id, tenant, reference, policy, policy_version, severity, level, site, queue, coverage,
                            missing, rules, decided_at)""";

    @Override
    public Map<UUID, TriagedTicket> loadAndLock(Sql sql, SortedSet<UUID> ticketIds) {
        return sql.query(SELECT, (Object) ticketIds.toArray(UUID[]::new)).stream()
                .map(TriageDecisions::ticket)
                .collect(Collectors.toMap(TriagedTicket::ticketId, Function.identity()));
    }

    @Override
    public void store(Sql sql, Collection<TriagedTicket> tickets) {
        List<TriagedTicket> made = List.copyOf(tickets);
        sql.update(
                INSERT,
                column(made, TriagedTicket::ticketId, UUID[]::new),
                column(made, TriagedTicket::tenant, String[]::new),
                column(made, TriagedTicket::reference, String[]::new),
                column(made, TriagedTicket::policy, String[]::new),
                column(made, TriagedTicket::policyVersion, String[]::new),
                column(made, ticket -> ticket.decision().severity(), String[]::new),
                column(made, ticket -> ticket.decision().level().word(), String[]::new),
                column(made, ticket -> ticket.decision().site(), String[]::new),
                column(made, ticket -> ticket.decision().queue(), String[]::new),
                column(made, ticket -> ticket.decision().coverage().word(), String[]::new),
                column(made, ticket -> joined(ticket.decision().missing()), String[]::new),
                column(made, ticket -> joined(ticket.decision().rules()), String[]::new),
                column(made, TriagedTicket::decidedAt, Instant[]::new));
    }

    private static String joined(List<String> texts) {
        return String.join(UNIT_SEPARATOR, texts);
    }

    private static TriagedTicket ticket(Row row) {
        return new TriagedTicket(
                row.getUUID("ticket_id"),
                row.getString("tenant"),
                row.getString("reference"),
                row.getString("policy"),
                row.getString("policy_version"),
                new TriageDecision(
                        row.getString("severity"),
                        null,
                        SupportLevel.of(row.getString("level")).orElseThrow(),
                        row.getString("site"),
                        row.getString("queue"),
                        Coverage.of(row.getString("coverage")).orElseThrow(),
                        List.of(row.getArrayOfStrings("missing")),
                        List.of(row.getArrayOfStrings("rules")),
                        List.of()),
                Objects.requireNonNull(Sql.instant(row, "decided_at")));
    }
}
