package io.tierline.intake.ticket.adapter.postgres;

import io.tierline.intake.ticket.model.Ticket;
import io.tierline.intake.ticket.model.TicketKey;
import io.tierline.intake.ticket.model.TicketStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The columns of {@code ticket} that decide what may be recorded next; written by {@link FactStatements}. */
@Entity
@Immutable
@Table(name = "ticket")
class TicketRow {
    @Id
    UUID id;

    @Column
    String tenant;

    @Column
    String reference;

    @Column
    String customer;

    @Column
    String policy;

    @Column(name = "policy_version")
    String policyVersion;

    @Column
    String status;

    @Column
    long version;

    @Column(name = "last_fact_at")
    Instant lastFactAt;

    /** The ticket of this row. */
    Ticket toTicket() {
        return new Ticket(
                new TicketKey(tenant, id, reference),
                customer,
                policy,
                policyVersion,
                TicketStatus.of(status).orElseThrow(() -> new IllegalStateException("status " + status)),
                version,
                lastFactAt);
    }
}
