package io.tierline.triage.triaging.samples;

import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.TicketSnapshot;
import io.tierline.policy.ticket.TicketText;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code policies/samples/tickets.jsonl}.
 *
 * @param facts the numbers of the published facts that the expert goes by, and what makes the ticket hard
 * @param mailbox the address that a mail was sent to; null or left out: nobody says
 * @param severity the customer's claim; null: none
 */
record SampleTicket(
        String id,
        String facts,
        String policy,
        String plan,
        OffsetDateTime submittedAt,
        String channel,
        @Nullable String mailbox,
        String region,
        String language,
        @Nullable String severity,
        @Nullable String product,
        @Nullable String category,
        String subject,
        String description,
        ExpertDecision expected) {

    TicketSnapshot snapshot() {
        return new TicketSnapshot(
                submittedAt.toInstant(),
                plan,
                Channel.of(channel).orElseThrow(),
                Region.of(region).orElseThrow(),
                language,
                severity,
                null,
                null,
                new TicketText(subject, description, product, category, mailbox));
    }
}
