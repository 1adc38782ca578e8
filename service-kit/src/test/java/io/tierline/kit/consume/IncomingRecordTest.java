package io.tierline.kit.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IncomingRecordTest {
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");

    @Test
    void isKnownByItsEventsId() {
        IncomingRecord record = record(1, Map.of("ce_id", ID.toString()));
        assertThat(record.eventId()).isEqualTo(ID);
        assertThat(record.inboxId()).isEqualTo(ID);
    }

    @Test
    void isKnownByItsPlaceIfItIsReplayed() {
        Map<String, String> headers = Map.of("ce_id", ID.toString(), "replay-for", "intake");
        assertThat(record(1, headers).eventId()).isEqualTo(ID);
        assertThat(record(1, headers).inboxId())
                .isEqualTo(record(1, headers).inboxId())
                .isNotEqualTo(ID)
                .isNotEqualTo(record(2, headers).inboxId());
    }

    @Test
    void isKnownByItsPlaceIfItHasNoReadableId() {
        assertThat(record(1, Map.of()).inboxId())
                .isEqualTo(record(1, Map.of("ce_id", "garbage")).inboxId());
        assertThat(record(1, Map.of()).inboxId())
                .isNotEqualTo(record(2, Map.of()).inboxId());
    }

    @Test
    void concernsThoseWhoWantItsType() {
        Set<String> wanted = Set.of("ticket.submitted");
        assertThat(record(1, Map.of("ce_type", "ticket.submitted")).concerns("intake", wanted))
                .isTrue();
        assertThat(record(1, Map.of("ce_type", "ticket.triaged")).concerns("intake", wanted))
                .isFalse();
        assertThat(record(1, Map.of()).concerns("intake", wanted))
                .as("nobody's event is everybody's")
                .isTrue();
    }

    @Test
    void concernsOnlyTheServiceThatItIsReplayedFor() {
        Map<String, String> headers = Map.of("ce_type", "ticket.submitted", "replay-for", "triage");
        Set<String> wanted = Set.of("ticket.submitted");
        assertThat(record(1, headers).concerns("triage", wanted)).isTrue();
        assertThat(record(1, headers).concerns("intake", wanted)).isFalse();
    }

    private static IncomingRecord record(long offset, Map<String, String> headers) {
        return new IncomingRecord("tickets", 3, offset, null, headers, null);
    }
}
