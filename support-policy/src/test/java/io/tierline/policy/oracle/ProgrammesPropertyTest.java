package io.tierline.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine fires for random cases exactly what the slow oracle fires. A failure names the seed of its case; other
 * seeds are tried with {@code -Doracle.first-seed=100000}, say.
 */
class ProgrammesPropertyTest {

    private static final long FIRST_SEED = Long.getLong("oracle.first-seed", 1);
    private static final int CASES_OF_A_BLOCK = 500;
    private static final int SECOND_CASES = 200;

    /** Blocks of each programme; sophos has the widest matrix. */
    private static final Map<OracleProgramme, Integer> MINUTE_BLOCKS = Map.of(
            OracleProgramme.SOPHOS, 20,
            OracleProgramme.KASPERSKY, 6,
            OracleProgramme.HENNGE, 5,
            OracleProgramme.PENTIO, 3,
            OracleProgramme.KEEPER, 8);

    @ParameterizedTest(name = "{0}, 500 cases from seed {1}")
    @MethodSource("minuteBlocks")
    void engineFiresWhatTheMinuteSteppingOracleFires(OracleProgramme programme, long firstSeed) {
        compare(firstSeed, CASES_OF_A_BLOCK, seed -> RandomCases.inMinutes(programme, seed), SlowOracle.MINUTE);
    }

    @ParameterizedTest
    @EnumSource(OracleProgramme.class)
    void engineFiresWhatTheSecondSteppingOracleFires(OracleProgramme programme) {
        compare(FIRST_SEED, SECOND_CASES, seed -> RandomCases.inSeconds(programme, seed), SlowOracle.SECOND);
    }

    /** Standard severity 2, answered and then left alone, owes a report each business day of fifteen months (S1, S2). */
    @Test
    void engineOpensAndClosesTokyoOnTheSameDaysAsTheOracle() {
        Instant submitted = Instant.parse("2026-01-01T03:00:00Z");
        OracleTicket ticket = new OracleTicket(submitted, "2", "web", "JP", "ja", null, null, null);
        List<OracleFact> answered = List.of(new OracleFact(submitted, "agent-responded", null));
        OracleCase asked = new OracleCase(
                OracleProgramme.SOPHOS, "standard", ticket, answered, Instant.parse("2027-03-31T15:00:00Z"));

        List<OracleEntry> expected = SlowOracle.fires(asked, SlowOracle.MINUTE);
        assertThat(expected).as("one report each working day").hasSize(299);
        assertThat(Engine.fires(asked)).isEqualTo(expected);
    }

    static Stream<Arguments> minuteBlocks() {
        return Stream.of(OracleProgramme.values())
                .flatMap(programme -> LongStream.range(0, MINUTE_BLOCKS.getOrDefault(programme, 0))
                        .mapToObj(block -> Arguments.of(programme, FIRST_SEED + block * CASES_OF_A_BLOCK)));
    }

    private static void compare(long firstSeed, int count, LongFunction<OracleCase> cases, Duration step) {
        LongStream.range(firstSeed, firstSeed + count).forEach(seed -> {
            OracleCase asked = cases.apply(seed);
            List<OracleEntry> expected = SlowOracle.fires(asked, step);
            List<OracleEntry> fired = Engine.fires(asked);
            assertThat(fired)
                    .withFailMessage(() -> describe(seed, asked, expected, fired))
                    .isEqualTo(expected);
        });
    }

    private static String describe(long seed, OracleCase asked, List<OracleEntry> expected, List<OracleEntry> fired) {
        return """
            seed %d
            request: %s
            oracle:
            %s
            engine:
            %s\
            """.formatted(seed, Engine.requestJson(asked), lines(expected), lines(fired));
    }

    private static String lines(List<OracleEntry> entries) {
        return entries.stream()
                .map(entry -> "  " + entry.at() + " " + entry.kind() + " " + entry.detail())
                .collect(Collectors.joining("\n"));
    }
}
