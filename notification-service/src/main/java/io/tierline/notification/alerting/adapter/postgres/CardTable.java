package io.tierline.notification.alerting.adapter.postgres;

import static io.tierline.kit.database.Sql.column;

import io.tierline.kit.database.Sql;
import io.tierline.notification.ticket.model.TicketCard;
import io.tierline.notification.ticket.model.TicketCard.Assessment;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table {@code ticket}. */
final class CardTable {
    private static final String COLUMNS =
            "id, tenant, reference, sequence, policy_version, submission::text as submission, severity, level";

    private static final String LOCK = "select " + COLUMNS + " from ticket where id = any($1) order by id for update";

    private static final String CLAIM_DUE = "select " + COLUMNS + """
             from ticket
            where id in (select ticket_id from alert where next_wake <= $1 order by next_wake limit $2)
              for update skip locked""";

    private static final String UPSERT = """
            insert into ticket (id, tenant, reference, sequence, policy_version, submission, severity, level)
            select id, tenant, reference, sequence, policy_version, submission::jsonb, severity, level
              from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::text[],
                          $8::text[])
                   as t (id, tenant, reference, sequence, policy_version, submission, severity, level)
                on conflict (id) do update
               set sequence = excluded.sequence, policy_version = excluded.policy_version,
                   submission = excluded.submission, severity = excluded.severity, level = excluded.level""";

    private CardTable() {}

    static List<TicketCard> lock(Sql sql, Collection<UUID> ids) {
        return sql.query(LOCK, (Object) ids.toArray(UUID[]::new)).stream()
                .map(CardTable::card)
                .toList();
    }

    static List<TicketCard> claimDue(Sql sql, Instant now, int limit) {
        return sql.query(CLAIM_DUE, now, limit).stream().map(CardTable::card).toList();
    }

    static void store(Sql sql, List<TicketCard> cards) {
        sql.update(
                UPSERT,
                column(cards, card -> card.key().id(), UUID[]::new),
                column(cards, card -> card.key().tenant(), String[]::new),
                column(cards, card -> card.key().reference(), String[]::new),
                column(cards, TicketCard::sequence, Long[]::new),
                column(cards, TicketCard::policyVersion, String[]::new),
                column(cards, CardTable::submission, String[]::new),
                column(cards, card -> assessment(card, Assessment::severity), String[]::new),
                column(cards, card -> assessment(card, Assessment::level), String[]::new));
    }

    private static TicketCard card(Row row) {
        var key = new TicketCard.Key(row.getString("tenant"), row.getUUID("id"), row.getString("reference"));
        String submission = row.getString("submission");
        String severity = row.getString("severity");
        return new TicketCard(
                key,
                row.getLong("sequence"),
                row.getString("policy_version"),
                submission == null ? null : FolderJson.submission(submission),
                severity == null ? null : new Assessment(severity, row.getString("level")));
    }

    private static @Nullable String submission(TicketCard card) {
        return card.submission() == null ? null : FolderJson.write(card.submission());
    }

    private static @Nullable String assessment(TicketCard card, Function<Assessment, String> part) {
        return card.assessment() == null ? null : part.apply(card.assessment());
    }
}
