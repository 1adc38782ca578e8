package io.tierline.policy.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The engine fires for random cases exactly what the slow oracle fires. A failure names the seed of its case; other
 * seeds are tried with {@code -Dsophos.first-seed=100000}, say.
 */
class SophosPropertyTest {

    private static final long FIRST_SEED = Long.getLong("sophos.first-seed", 1);
    private static final int CASES_OF_A_BLOCK = 500;
    private static final int MINUTE_BLOCKS = 24;
    private static final int SECOND_BLOCKS = 2;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Engine engine;

    @BeforeAll
    static void loadPolicy() throws IOException {
        engine = Engine.withShippedPolicy();
    }

    @ParameterizedTest(name = "500 cases from seed {0}")
    @MethodSource("minuteBlocks")
    void engineFiresWhatTheMinuteSteppingOracleFires(long firstSeed) {
        compareBlock(firstSeed, RandomCases::inMinutes, SophosOracle.MINUTE);
    }

    @ParameterizedTest(name = "500 cases from seed {0}")
    @MethodSource("secondBlocks")
    void engineFiresWhatTheSecondSteppingOracleFires(long firstSeed) {
        compareBlock(firstSeed, RandomCases::inSeconds, SophosOracle.SECOND);
    }

    /** Standard severity 2, answered and then left alone, owes a report each business day of fifteen months (S1, S2). */
    @Test
    void engineOpensAndClosesTokyoOnTheSameDaysAsTheOracle() {
        Instant submitted = Instant.parse("2026-01-01T03:00:00Z");
        OracleTicket ticket = new OracleTicket(submitted, "2", "web", "JP", "ja", null);
        List<OracleFact> answered = List.of(new OracleFact(submitted, "agent-responded", null));
        OracleCase asked = new OracleCase("standard", ticket, answered, Instant.parse("2027-03-31T15:00:00Z"));

        List<OracleEntry> expected = SophosOracle.fires(asked, SophosOracle.MINUTE);
        assertThat(expected).as("one report each working day").hasSize(299);
        assertThat(engine.fires(asked)).isEqualTo(expected);
    }

    static LongStream minuteBlocks() {
        return firstSeeds(MINUTE_BLOCKS);
    }

    static LongStream secondBlocks() {
        return firstSeeds(SECOND_BLOCKS);
    }

    private static LongStream firstSeeds(int blocks) {
        return LongStream.range(0, blocks).map(block -> FIRST_SEED + block * CASES_OF_A_BLOCK);
    }

    private static void compareBlock(long firstSeed, LongFunction<OracleCase> cases, Duration step) {
        LongStream.range(firstSeed, firstSeed + CASES_OF_A_BLOCK).forEach(seed -> {
            OracleCase asked = cases.apply(seed);
            List<OracleEntry> expected = SophosOracle.fires(asked, step);
            List<OracleEntry> fired = engine.fires(asked);
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
                %s""".formatted(seed, Engine.requestJson(asked), lines(expected), lines(fired));
    }

    private static String lines(List<OracleEntry> entries) {
        return entries.stream()
                .map(entry -> "  " + entry.at() + " " + entry.kind() + " " + entry.detail())
                .collect(Collectors.joining("\n"));
    }
}
