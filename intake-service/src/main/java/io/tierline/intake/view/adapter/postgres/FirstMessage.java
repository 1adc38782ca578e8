package io.tierline.intake.view.adapter.postgres;

/** When an agent first wrote to the customer (S3, S15), in SQL. */
public final class FirstMessage {
    /** A scalar query about the ticket {@code t} of the query around it: the instant, null before it. */
    public static final String AT = """
            select min(m.occurred_at) from ticket_fact m
             where m.ticket_id = t.id
               and (m.type = 'ticket.message-added' and m.body ->> 'kind' in ('response', 'question', 'status-report')
                 or m.type = 'ticket.status-changed' and m.body ->> 'to' = 'pending-customer')
            """;

    private FirstMessage() {}
}
