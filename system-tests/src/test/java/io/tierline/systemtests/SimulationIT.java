package io.tierline.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tierline.systemtests.client.Answer;
import io.tierline.systemtests.client.Http;
import io.tierline.systemtests.client.Json;
import io.tierline.systemtests.client.Simulator;
import io.tierline.systemtests.client.TimelineItem;
import io.tierline.systemtests.stack.Endpoint;
import io.tierline.systemtests.stack.SharedStack;
import io.tierline.systemtests.stack.Stack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged service answers the worked cases of the support programmes exactly. */
@SharedStack
@Order(10)
class SimulationIT {
    /** The worked cases leave these out. */
    private static final Set<String> NOT_IN_CASES = Set.of("deadline-nearing", "credit-earned");

    private final Http escalation;

    SimulationIT(Stack stack) {
        escalation = Http.as(stack.url(Endpoint.ESCALATION), stack.token("agent"));
    }

    /** Of all five programmes. */
    static List<WorkedCase> workedCases() throws IOException {
        try (var file = SimulationIT.class.getResourceAsStream("/conformance.jsonl")) {
            assertThat(file).as("the worked cases").isNotNull();
            List<WorkedCase> cases = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(WorkedCase::parse)
                    .toList();
            assertThat(cases).hasSize(26);
            return cases;
        }
    }

    private static ObjectNode criticalCase() throws IOException {
        return workedCases().stream()
                .filter(worked -> worked.id().equals("S-std-crit-silent"))
                .findFirst()
                .orElseThrow()
                .request();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("workedCases")
    void playsAWorkedCaseExactly(WorkedCase worked) {
        List<TimelineItem> played = new Simulator(escalation).timelineOf(worked.request());

        assertThat(played.stream().filter(item -> !NOT_IN_CASES.contains(item.kind())))
                .containsExactlyElementsOf(worked.expected());
    }

    @Test
    void ordersByInstantThenKindThenDetail() throws IOException {
        List<TimelineItem> played = new Simulator(escalation).timelineOf(criticalCase());

        assertThat(played).isNotEmpty().isSorted();
    }

    @Test
    void saysWhatTriageDecidedAndWhereTheDeadlinesStand() throws IOException {
        ObjectNode request = criticalCase();

        JsonNode answer = escalation.post("/v1/simulations", request).orFail().json();

        assertThat(answer.at("/triage/severity").asText()).isEqualTo("critical");
        assertThat(answer.path("deadlines").findValuesAsText("target")).contains("first-response");
    }

    @Test
    void namesThePolicyThatItDoesNotKnow() throws IOException {
        ObjectNode request = criticalCase().put("policy", "nobody");

        Answer answer = escalation.post("/v1/simulations", request);

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("policy");
    }

    /**
     * A line of the conformance file.
     *
     * @param id its name
     * @param request the body of a simulation
     * @param expected the timeline that must come out
     */
    record WorkedCase(String id, ObjectNode request, List<TimelineItem> expected) {
        static WorkedCase parse(String line) {
            ObjectNode json = (ObjectNode) Json.parse(line);
            List<TimelineItem> expected =
                    Json.elements(json.path("expected")).map(TimelineItem::of).toList();
            return new WorkedCase(json.path("id").asText(), json.without(List.of("id", "facts", "expected")), expected);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
