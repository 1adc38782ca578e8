package io.tierline.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The random cases reach every kind of outcome often enough for a comparison over them to mean something. */
class RandomCasesTest {

    private static final int CASES = 600;

    private static final String FIRST_RESPONSE = "deadline-missed first-response";
    private static final String ANSWER = "deadline-missed answer";
    private static final String REPORT = "status-report-due ";
    private static final String MANAGER = "escalated support-manager";
    private static final String EXECUTIVE = "escalated executive";
    private static final String OUT_OF_SCOPE = "escalation-refused out-of-scope";
    private static final String NOT_IN_PLAN = "escalation-refused not-in-plan";

    @ParameterizedTest
    @EnumSource(OracleProgramme.class)
    void everyKindOfOutcomeOccursInSeveralCases(OracleProgramme programme) {
        Map<String, Long> casesByOutcome = LongStream.range(0, CASES)
                .boxed()
                .flatMap(seed -> SlowOracle.fires(RandomCases.inMinutes(programme, seed), SlowOracle.MINUTE).stream()
                        .map(RandomCasesTest::outcome)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(casesByOutcome)
                .containsOnlyKeys(outcomes(programme))
                .allSatisfy((outcome, cases) -> assertThat(cases).as(outcome).isGreaterThan(3));
    }

    private static List<String> outcomes(OracleProgramme programme) {
        return switch (programme) {
            case SOPHOS ->
                List.of(
                        FIRST_RESPONSE,
                        REPORT,
                        MANAGER,
                        EXECUTIVE,
                        OUT_OF_SCOPE,
                        NOT_IN_PLAN,
                        "escalation-refused an instant",
                        "escalation-refused already-escalated");
            case KASPERSKY -> List.of(ANSWER, REPORT, OUT_OF_SCOPE, NOT_IN_PLAN);
            case HENNGE, PENTIO -> List.of(FIRST_RESPONSE, OUT_OF_SCOPE, NOT_IN_PLAN);
            case KEEPER ->
                List.of(
                        FIRST_RESPONSE,
                        "deadline-missed resolution",
                        MANAGER,
                        EXECUTIVE,
                        "level-promoted L2",
                        OUT_OF_SCOPE,
                        NOT_IN_PLAN);
        };
    }

    @Test
    void theSameSeedDrawsTheSameCase() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    private static String outcome(OracleEntry entry) {
        return entry.kind() + " " + (entry.allowedFrom().isPresent() ? "an instant" : entry.detail());
    }

    private static OracleCase drawn(long seed) {
        return RandomCases.inMinutes(OracleProgramme.KEEPER, seed);
    }
}
