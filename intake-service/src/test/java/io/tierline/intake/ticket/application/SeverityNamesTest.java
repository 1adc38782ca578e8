package io.tierline.intake.ticket.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.intake.ticket.model.Ticket;
import io.tierline.intake.ticket.model.TicketKey;
import io.tierline.intake.ticket.model.TicketStatus.Open;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeverityNamesTest {
    private static final SeverityNames SEVERITIES =
            new SeverityNames(version -> Optional.of(ShippedPolicies.sophos()).filter(own -> version.equals("own")));

    @Test
    void knowsThoseOfTheTicketsOwnVersion() {
        assertThat(SEVERITIES.refusal(ticketUnder("own"), "critical")).isEmpty();
        assertThat(SEVERITIES.refusal(ticketUnder("own"), "terrible")).get().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(400);
            assertThat(refusal.violations()).singleElement().satisfies(wrong -> {
                assertThat(wrong.field()).isEqualTo("to");
                assertThat(wrong.message()).contains("sophos", "terrible", "critical, 2, 3, 4");
            });
        });
    }

    @Test
    void asksForPatienceWhileTheVersionIsUnknown() {
        assertThat(SEVERITIES.refusal(ticketUnder("unknown"), "critical")).get().satisfies(refusal -> {
            assertThat(refusal.status()).isEqualTo(503);
            assertThat(refusal.detail()).contains("TL-7", "sophos");
            assertThat(refusal.headers()).containsEntry("Retry-After", "10");
        });
    }

    private static Ticket ticketUnder(String version) {
        var key = new TicketKey("default", new UUID(0, 7), "TL-7");
        return new Ticket(key, "acme", "sophos", version, new Open(), 1, Instant.EPOCH);
    }
}
