package io.tierline.localstack.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationReportTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final MigrationReport report = new MigrationReport(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void tellsWhatChangesWhatStaysAndTheTotals() {
        report.take(Stream.of(
                """
                {"kind":"ticket","reference":"TL-1","from":"1f","deadlines":[\
                {"target":"first-response","before":{"dueAt":"2026-11-24T02:00:00Z","state":"running"},\
                "after":{"dueAt":"2026-11-24T01:30:00Z","state":"running"}},\
                {"target":"resolution","after":{"state":"paused"}}]}""", "", "{\"kind\":\"left\",\"reference\":\"TL-2\",\"reason\":\"policy sophos has no plan gold\"}"));
        assertThat(report.isComplete()).isFalse();
        report.take(
                Stream.of(
                        "{\"kind\":\"summary\",\"policy\":\"sophos\",\"to\":\"0123456789abcdef\",\"dryRun\":false,\"moved\":7,\"changed\":1,\"left\":1}"));
        assertThat(report.isComplete()).isTrue();
        assertThat(said())
                .containsExactly(
                        "TL-1  first-response: 2026-11-24T02:00:00Z -> 2026-11-24T01:30:00Z",
                        "TL-1  resolution: not promised -> paused",
                        "TL-2  stays where it is: policy sophos has no plan gold",
                        "7 tickets are now under version 0123456789ab of sophos, 1 of them with other deadlines; 1 stay where they are");
    }

    @Test
    void saysThatADryRunChangesNothing() {
        report.take(
                Stream.of(
                        "{\"kind\":\"summary\",\"policy\":\"sophos\",\"to\":\"0123\",\"dryRun\":true,\"moved\":7,\"changed\":0,\"left\":0}"));
        assertThat(said())
                .containsExactly(
                        "7 tickets would be put under version 0123 of sophos, 0 of them with other deadlines; 0 would stay where they are");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"kind\":\"riddle\"}", "{}"})
    void refusesWhatIsNoAnswer(String answer) {
        assertThatThrownBy(() -> report.take(Stream.of(answer)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(answer);
    }

    private List<String> said() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
