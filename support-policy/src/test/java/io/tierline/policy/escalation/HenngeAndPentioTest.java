package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.loader.PolicyLoader;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.Region;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.HighAgreed;
import io.tierline.policy.ticket.TicketFact.WorkaroundOffered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** H1 to H10 and P3 to P5. Tickets come on Tuesday 24 November 2026 at 10:00 in Tokyo. */
class HenngeAndPentioTest {

    @ParameterizedTest
    @CsvSource({"medium,PT6H", "low,PT8H", "high,PT6H"})
    void henngeAnswersByPriorityInItsOwnHours(String severity, String within) {
        assertThat(hennge(severity).until("PT30H")).containsExactly(within + " deadline-missed first-response");
    }

    /** H5: on a Saturday night, for whose answer Tuesday's opening counts, as Monday is a holiday. */
    @Test
    void mailIsReceivedAtAnyHourAndAnsweredInBusinessHours() {
        Story mail = Story.at(ShippedPolicies.of("hennge"), "2026-11-21T23:00:00+09:00", "low", Channel.EMAIL, null);

        assertThat(mail.until("PT66H")).isEmpty();
        assertThat(mail.until("PT67H")).containsExactly("PT67H deadline-missed first-response");
    }

    @Test
    void aClaimOfHighCountsFromTheAgreement() {
        assertThat(hennge("high").state().severity()).isEqualTo("medium");
        assertThat(hennge("high").at("PT1H", HighAgreed::new).until("PT30H"))
                .containsExactly("PT3H deadline-missed first-response");
    }

    @Test
    void bothSidesMayAgreeOnWhatNobodyClaimed() {
        Story story = hennge("low").at("PT1H", HighAgreed::new).at("PT2H", HighAgreed::new);
        assertThat(story.state().severity()).isEqualTo("high");
        assertThat(story.state().span().number()).isEqualTo(2);
        assertThat(story.until("PT30H")).containsExactly("PT3H deadline-missed first-response");
    }

    @Test
    void aWorkaroundMakesHighMediumAndNothingElse() {
        Story high = hennge("high").at("PT1H", HighAgreed::new).at("PT2H", WorkaroundOffered::new);
        assertThat(high.state().severity()).isEqualTo("medium");
        assertThat(high.until("PT30H")).containsExactly("PT8H deadline-missed first-response");
        Story low = hennge("low").at("PT2H", WorkaroundOffered::new);
        assertThat(low.state().severity()).isEqualTo("low");
        assertThat(low.state().span().number()).isEqualTo(1);
    }

    @Test
    void aFirstResponseGivenStaysGivenThroughAgreementAndWorkaround() {
        Story story = hennge("high")
                .at("PT30M", AgentResponded::new)
                .at("PT1H", HighAgreed::new)
                .at("PT2H", WorkaroundOffered::new);
        assertThat(story.until("PT200H")).isEmpty();
    }

    @Test
    void companyHolidaysAreWhatTheFileSays() {
        String file = ShippedPolicies.yaml("hennge").replace("closures: []", "closures: [2026-11-24]");
        Story story = Story.of(PolicyLoader.load("hennge.yaml", file), "one", "low", Channel.WEB);
        assertThat(story.until("PT40H")).containsExactly("PT32H deadline-missed first-response");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urgent", "high", "normal", "low"})
    void pentioAnswersByTheNextDayWhateverThePriority(String severity) {
        Story story = Story.of(ShippedPolicies.of("pentio"), "standard", severity, Channel.WEB);
        assertThat(story.until("PT300H")).containsExactly("PT24H deadline-missed first-response");
    }

    @Test
    void pentioDoesNotCloseOverTheYearEnd() {
        Story story = Story.at(ShippedPolicies.of("pentio"), "2026-12-29T10:00:00+09:00", Region.JP, null);
        assertThat(story.state().severity()).isEqualTo("normal");
        assertThat(story.until("PT300H")).containsExactly("PT24H deadline-missed first-response");
    }

    private static Story hennge(String severity) {
        return Story.of(ShippedPolicies.of("hennge"), "one", severity, Channel.WEB);
    }
}
