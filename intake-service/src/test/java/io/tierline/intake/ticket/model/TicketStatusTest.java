package io.tierline.intake.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketStatusTest {
    private static final Set<String> WORDS = Set.of("open", "pending-customer", "resolved", "closed");

    /** Every legal move; all others are illegal. */
    private static final Set<String> LEGAL = Set.of(
            "open>pending-customer",
            "open>resolved",
            "open>closed",
            "pending-customer>open",
            "pending-customer>resolved",
            "pending-customer>closed",
            "resolved>open",
            "resolved>closed");

    static Stream<Arguments> allMoves() {
        return WORDS.stream().flatMap(from -> WORDS.stream().map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("allMoves")
    void allowsTheLegalMovesAndNoOther(String from, String to) {
        var after = status(from).transition(status(to)).map(TicketStatus::word);
        if (LEGAL.contains(from + ">" + to)) {
            assertThat(after).contains(to);
        } else {
            assertThat(after).isEmpty();
        }
    }

    @Test
    void knowsItsOwnWordsOnly() {
        assertThat(WORDS).allSatisfy(word -> assertThat(status(word).word()).isEqualTo(word));
        assertThat(TicketStatus.of("Open")).isEmpty();
    }

    static TicketStatus status(String word) {
        return TicketStatus.of(word).orElseThrow();
    }
}
