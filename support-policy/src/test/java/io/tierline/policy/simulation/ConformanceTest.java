package io.tierline.policy.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tierline.policy.ShippedPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the page of support programmes. */
class ConformanceTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Set<String> LEFT_OUT = Set.of("deadline-nearing", "credit-earned");

    static Stream<Arguments> cases() throws IOException {
        try (InputStream lines = ConformanceTest.class.getResourceAsStream("/conformance.jsonl")) {
            String text = new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .map(ConformanceTest::tree)
                    .map(line -> Arguments.of(line.path("id").asText(), line))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void givesExactlyTheExpectedTimeline(String id, JsonNode line) throws JsonProcessingException {
        SimulationRequest request = JSON.treeToValue(line, SimulationRequest.class);
        List<String> timeline = Simulator.simulate(ShippedPolicies.of(request.policy()), request).timeline().stream()
                .filter(entry -> !LEFT_OUT.contains(entry.kind()))
                .map(entry -> words(entry.at().toString(), entry.kind(), Objects.toString(entry.detail(), "")))
                .toList();
        List<String> expected = StreamSupport.stream(line.path("expected").spliterator(), false)
                .map(entry -> words(
                        entry.path("at").asText(),
                        entry.path("kind").asText(),
                        entry.path("detail").asText("")))
                .toList();
        assertThat(timeline).as(id).isEqualTo(expected);
    }

    @Test
    void coversEveryCase() throws IOException {
        assertThat(cases()).hasSize(26);
    }

    private static String words(String at, String kind, String detail) {
        return (at + " " + kind + " " + detail).strip();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
