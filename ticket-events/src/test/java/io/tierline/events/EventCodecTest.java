package io.tierline.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCodecTest {
    private static final EncodedEvent GOOD =
            EventCodec.encode(Samples.envelope(new IntakeEvent.SeverityChanged(Samples.AT, "2"), null));

    @Test
    void ignoresFieldsThatItDoesNotKnow() throws Exception {
        byte[] body = "{\"occurredAt\":\"2026-11-24T01:00:00.123Z\",\"to\":\"2\",\"mood\":\"calm\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(EventCodec.decode(GOOD.key(), GOOD.headers(), body).event())
                .isEqualTo(new IntakeEvent.SeverityChanged(Samples.AT, "2"));
    }

    @Test
    void namesTheFieldThatTheBodyLacks() {
        byte[] body = "{\"occurredAt\":\"2026-11-24T01:00:00.123Z\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventCodec.decode(GOOD.key(), GOOD.headers(), body))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("ticket.severity-changed lacks to");
    }

    @Test
    void namesANestedFieldThatTheBodyLacks() {
        EncodedEvent submitted =
                EventCodec.encode(Samples.envelope(Samples.all().getFirst(), null));
        byte[] body = new String(submitted.value(), StandardCharsets.UTF_8)
                .replace("\"email\":\"hanako@acme.example\",", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> EventCodec.decode(submitted.key(), submitted.headers(), body))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("requester.email");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id,",
        "ce_id,7",
        "ce_type,ticket.sung",
        "ce_time,yesterday",
        "ce_sequence,one",
        "ce_actorkind,robot",
        "ce_source,",
        "ce_subject,",
        "ce_tenant,",
        "ce_dueat,soon",
        "ce_causationid,x"
    })
    void refusesAMissingOrMalformedHeader(String header, @Nullable String value) {
        Map<String, String> headers = new HashMap<>(GOOD.headers());
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        assertThatThrownBy(() -> EventCodec.decode(GOOD.key(), headers, GOOD.value()))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(value == null ? header : value);
    }

    @ParameterizedTest
    @CsvSource({"not json", "null", "[]", "''"})
    void refusesABodyThatIsNoSuchRecord(String body) {
        assertThatThrownBy(() -> EventCodec.decode(GOOD.key(), GOOD.headers(), body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void refusesAKeyThatIsNoTicketId() {
        assertThatThrownBy(() -> EventCodec.decode("42", GOOD.headers(), GOOD.value()))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("42");
    }

    @Test
    void readsADecisionFromBeforeItNamedCoverageAndWhatIsMissing() throws Exception {
        var decision = new TriageEvent.Triaged("3", "L1", "tokyo", "general", List.of("default-severity"));
        EncodedEvent encoded = EventCodec.encode(Samples.envelope(decision, null));
        byte[] old = """
                {"severity":"3","level":"L1","site":"tokyo","queue":"general","rules":["default-severity"]}""".getBytes(StandardCharsets.UTF_8);
        assertThat(EventCodec.decode(encoded.key(), encoded.headers(), old).event())
                .isEqualTo(decision);
    }

    @Test
    void idsCarryTheirRealInstant() {
        assertThat(UuidUtil.getInstant(EventIds.next(Samples.AT))).isEqualTo(Samples.AT);
    }
}
