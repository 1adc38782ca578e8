package io.tierline.policy.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.Channel;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.TicketFact.AgentResponded;
import io.tierline.policy.ticket.TicketFact.Closed;
import io.tierline.policy.ticket.TicketFact.CustomerPending;
import io.tierline.policy.ticket.TicketFact.CustomerReplied;
import io.tierline.policy.ticket.TicketFact.PhoneConfirmed;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M1, M2, M4, M7. Tuesday 24 November 2026 is a working day in London and, until 18:00, in Tokyo. */
class KasperskyTest {

    private static final SupportPolicy KASPERSKY = ShippedPolicies.of("kaspersky");
    private static final CustomerCalendar LONDON = new CustomerCalendar(ZoneId.of("Europe/London"), "GB");
    private static final String MORNING = "2026-11-24T10:00:00Z";
    private static final String NIGHT = "2026-11-24T22:00:00Z";

    @ParameterizedTest
    @CsvSource({"critical,PT30M", "high,PT4H", "medium,PT6H", "low,PT8H"})
    void promisesAnAnswerBySeverity(String severity, String within) {
        Story story = day(severity);
        story.until("PT23H59M");
        assertThat(story.only("deadline-missed")).containsExactly(within + " deadline-missed answer");
    }

    @Test
    void aQuestionIsNoAnswerAndStopsTheClock() {
        Story story = day("high").at("PT1H", CustomerPending::new).at("PT11H", CustomerReplied::new);
        assertThat(story.until("PT30H")).containsExactly("PT14H deadline-missed answer");
        assertThat(day("high").at("PT1H", AgentResponded::new).until("PT30H")).isEmpty();
    }

    @Test
    void onlyTheHighestLevelOwesADailyReport() {
        Story critical = day("critical");
        critical.until("PT50H");
        assertThat(critical.only("status-report-due"))
                .containsExactly("PT24H status-report-due", "PT48H status-report-due");
        Story high = day("high");
        high.until("PT50H");
        assertThat(high.only("status-report-due")).isEmpty();
    }

    @Test
    void outOfHoursTheClockStartsAtTheNextOpening() {
        Story story = night("critical", Channel.EMAIL);
        assertThat(story.until("PT36H")).containsExactly("PT11H30M deadline-missed answer", "PT35H status-report-due");
        assertThat(story.state().span().startedAt()).isEqualTo("2026-11-25T09:00:00Z");
        assertThat(story.only("deadlines-set"))
                .containsExactly("PT0S deadlines-set critical", "PT11H deadlines-set critical");
    }

    @Test
    void orAtThePhoneConfirmationIfThatComesFirst() {
        Story story = night("high", Channel.WEB).at("PT1H", PhoneConfirmed::new).at("PT2H", PhoneConfirmed::new);
        assertThat(story.until("PT36H")).containsExactly("PT5H deadline-missed answer");
    }

    @ParameterizedTest
    @CsvSource({"critical,PHONE,PT30M", "critical,API,PT30M", "high,PHONE,PT4H", "medium,WEB,PT17H", "low,EMAIL,PT19H"})
    void otherChannelsAndSeveritiesDoNotWaitForThePhone(String severity, Channel channel, String missed) {
        Story story = night(severity, channel);
        story.until("PT23H");
        assertThat(story.only("deadline-missed")).containsExactly(missed + " deadline-missed answer");
    }

    @Test
    void saysThatThePhoneIsAwaited() {
        assertThat(night("high", Channel.WEB).only("phone-awaited")).containsExactly("PT0S phone-awaited");
        assertThat(night("medium", Channel.WEB).only("phone-awaited")).isEmpty();
        assertThat(day("high").only("phone-awaited")).isEmpty();
    }

    @Test
    void whileTheClockWaitsAnAnswerMeetsItAndANewSeverityEndsTheWaiting() {
        assertThat(night("high", Channel.WEB).at("PT1H", AgentResponded::new).until("PT40H"))
                .isEmpty();
        assertThat(night("critical", Channel.WEB).severityAt("PT1H", "high").until("PT9H"))
                .containsExactly("PT5H deadline-missed answer");
    }

    @Test
    void aClosedTicketWaitsForNothing() {
        assertThat(night("high", Channel.WEB).at("PT1H", Closed::new).state().nextWake())
                .isEmpty();
    }

    @Test
    void aPauseWhileTheClockWaitsHoldsItAfterTheOpening() {
        Story story =
                night("high", Channel.WEB).at("PT1H", CustomerPending::new).at("PT12H", CustomerReplied::new);
        assertThat(story.until("PT36H")).containsExactly("PT16H deadline-missed answer");
    }

    @Test
    void aCustomerWithoutACalendarHasThatOfTokyo() {
        Story story = Story.at(KASPERSKY, "2026-11-24T17:00:00+09:00", "medium", Channel.WEB, null);
        assertThat(story.until("PT30H")).containsExactly("PT21H deadline-missed answer");
    }

    @Test
    void theCustomersOwnPublicHolidaysAreClosed() {
        CustomerCalendar newYork = new CustomerCalendar(ZoneId.of("America/New_York"), "US");
        Story story = Story.at(KASPERSKY, "2026-11-25T17:00:00-05:00", "medium", Channel.WEB, newYork);
        assertThat(story.until("PT60H")).containsExactly("PT45H deadline-missed answer");
    }

    private static Story day(String severity) {
        return Story.at(KASPERSKY, MORNING, severity, Channel.WEB, LONDON);
    }

    private static Story night(String severity, Channel channel) {
        return Story.at(KASPERSKY, NIGHT, severity, channel, LONDON);
    }
}
