package io.tierline.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The oracle alone gives every line of the conformance cases, in steps of a minute and of a second. */
class SlowOracleTest {

    private static final String CONFORMANCE = "/conformance.jsonl";

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void firesWhatTheConformanceCaseExpectsByTheMinute(String id, JsonNode line) {
        assertThatOracleFiresAsExpected(line, SlowOracle.MINUTE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void firesWhatTheConformanceCaseExpectsByTheSecond(String id, JsonNode line) {
        assertThatOracleFiresAsExpected(line, SlowOracle.SECOND);
    }

    private static void assertThatOracleFiresAsExpected(JsonNode line, Duration step) {
        List<OracleEntry> expected = OracleJson.readTimeline(line.path("expected"));
        assertThat(SlowOracle.fires(OracleJson.readCase(line), step)).isEqualTo(expected);
    }

    static Stream<Arguments> cases() throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (InputStream lines = Objects.requireNonNull(SlowOracleTest.class.getResourceAsStream(CONFORMANCE))) {
            List<Arguments> found = new ArrayList<>();
            for (String line : new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode read = json.readTree(line);
                found.add(Arguments.of(read.path("id").textValue(), read));
            }
            return found.stream();
        }
    }
}
