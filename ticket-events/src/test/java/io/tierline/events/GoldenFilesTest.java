package io.tierline.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code golden} are what was once on the topic: they must read for ever, and new events look the same. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<TicketEvent> samples() {
        return Samples.all();
    }

    @Test
    void everySampleHasItsGoldenFileAndEveryTypeASample() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            samples().stream().map(GoldenFilesTest::name).toList());
        }
        assertThat(samples().stream().map(EventTypes::nameOf).collect(Collectors.toSet()))
                .isEqualTo(EventTypes.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void writesWhatTheGoldenFileHolds(TicketEvent event) throws IOException {
        EncodedEvent encoded = EventCodec.encode(Samples.envelope(event, null));
        assertThat(new String(encoded.value(), StandardCharsets.UTF_8)).isEqualTo(golden(event));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsWhatTheGoldenFileHolds(TicketEvent event) throws Exception {
        EventEnvelope envelope = Samples.envelope(event, Samples.AT);
        EncodedEvent encoded = EventCodec.encode(envelope);
        byte[] body = golden(event).getBytes(StandardCharsets.UTF_8);
        assertThat(EventCodec.decode(encoded.key(), encoded.headers(), body)).isEqualTo(envelope);
    }

    @Test
    void readsARequestForEscalationOfTheDaysWhenItCarriedItsReason() throws Exception {
        EventEnvelope envelope =
                Samples.envelope(new IntakeEvent.EscalationRequested(Samples.AT, Samples.OTHER, "executive"), null);
        EncodedEvent encoded = EventCodec.encode(envelope);
        byte[] body = """
                {"occurredAt":"2026-11-24T01:00:00.123Z","requestId":"01931b2e-7000-7000-8000-000000000003",\
                "reason":"three customers are down","to":"executive"}""".getBytes(StandardCharsets.UTF_8);
        assertThat(EventCodec.decode(encoded.key(), encoded.headers(), body)).isEqualTo(envelope);
    }

    private static String golden(TicketEvent event) throws IOException {
        return Files.readString(GOLDEN.resolve(name(event) + ".json")).strip();
    }

    /** The type; with what is new in it where the type got a field later. */
    private static String name(TicketEvent event) {
        String added =
                switch (event) {
                    case IntakeEvent.EscalationRequested request when request.to() != null -> "+to";
                    case IntakeEvent.Submitted submitted when submitted.mailbox() != null -> "+mailbox";
                    case TriageEvent.Triaged triaged when triaged.held() != null -> "+held";
                    default -> "";
                };
        return EventTypes.nameOf(event) + added;
    }
}
