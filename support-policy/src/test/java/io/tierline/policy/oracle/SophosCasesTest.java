package io.tierline.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The random cases reach every kind of outcome often enough for a comparison over them to mean something. */
class SophosCasesTest {

    private static final int CASES = 2_000;

    @Test
    void everyKindOfOutcomeOccursInMoreThanTenCases() {
        Map<String, Long> casesByOutcome = LongStream.range(0, CASES)
                .boxed()
                .flatMap(seed -> SophosOracle.fires(RandomCases.inMinutes(seed), SophosOracle.MINUTE).stream()
                        .map(SophosCasesTest::outcome)
                        .distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(casesByOutcome)
                .containsOnlyKeys(
                        "deadline-missed first-response",
                        "status-report-due ",
                        "escalated support-manager",
                        "escalated executive",
                        "escalation-refused an instant",
                        "escalation-refused out-of-scope",
                        "escalation-refused already-escalated",
                        "escalation-refused not-in-plan")
                .allSatisfy((outcome, cases) -> assertThat(cases).as(outcome).isGreaterThan(10));
    }

    @Test
    void theSameSeedDrawsTheSameCase() {
        assertThat(RandomCases.inMinutes(7)).isEqualTo(RandomCases.inMinutes(7)).isNotEqualTo(RandomCases.inMinutes(8));
    }

    private static String outcome(OracleEntry entry) {
        return entry.kind() + " " + (entry.allowedFrom().isPresent() ? "an instant" : entry.detail());
    }
}
