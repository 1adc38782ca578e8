package io.tierline.policy.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tierline.policy.Review;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.ticket.CustomerCalendar;
import io.tierline.policy.ticket.TicketPlace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M11: once a calendar year; date and staff agreed at least 14 days ahead. */
class BookingHealthCheckTest {

    private static final CustomerCalendar TOKYO = new CustomerCalendar(ZoneId.of("Asia/Tokyo"), "JP");
    private static final CustomerCalendar BERLIN = new CustomerCalendar(ZoneId.of("Europe/Berlin"), "DE");
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    /** 4 December is a Friday, 14 days after 20 November. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-20T00:00:00+09:00, 2026-12-04
        2026-11-20T23:59:59+09:00, 2026-12-04
        2026-11-20T10:00:00+09:00, 2026-12-07
        2026-12-17T10:00:00+09:00, 2026-12-31
        2026-12-18T10:00:00+09:00, 2027-01-04
        2026-12-31T23:59:59+09:00, 2027-01-14
        """)
    void fourteenDaysAheadIsEarlyEnough(OffsetDateTime now, LocalDate day) {
        assertThat(decide(TOKYO, day, now.toInstant())).isEqualTo(new BookingDecision.Accepted(on(day)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-11-20T00:00:00+09:00, 2026-12-03, 2026-12-04
        2026-11-21T00:00:00+09:00, 2026-12-04, 2026-12-07
        2026-11-20T10:00:00+09:00, 2026-11-20, 2026-12-04
        2026-11-20T10:00:00+09:00, 2026-11-02, 2026-12-04
        2026-12-18T10:00:00+09:00, 2026-12-31, 2027-01-04
        2027-01-01T00:00:00+09:00, 2027-01-14, 2027-01-15
        """)
    void anythingNearerIsRefusedWithTheFirstDayThatIsNot(OffsetDateTime now, LocalDate day, LocalDate earliest) {
        assertThat(refused(decide(TOKYO, day, now.toInstant()))).isEqualTo(new BookingRefusal.TooNear(earliest));
    }

    @Test
    void itIsTheCustomersDayThatCounts() {
        Instant stillTheTwentiethInBerlin = Instant.parse("2026-11-20T15:00:00Z");
        LocalDate day = LocalDate.parse("2026-12-04");
        assertThat(decide(BERLIN, day, stillTheTwentiethInBerlin)).isEqualTo(new BookingDecision.Accepted(on(day)));
        assertThat(refused(decide(TOKYO, day, stillTheTwentiethInBerlin)))
                .isEqualTo(new BookingRefusal.TooNear(LocalDate.parse("2026-12-07")));
    }

    @Test
    void theCustomersYearBeginsWhereTheCustomerIs() {
        Instant newYearInTokyo = Instant.parse("2026-12-31T15:00:00Z");
        LocalDate day = LocalDate.parse("2027-01-14");
        assertThat(decide(BERLIN, day, newYearInTokyo, LocalDate.parse("2026-12-30")))
                .isEqualTo(new BookingDecision.Accepted(on(day)));
        assertThat(refused(decide(TOKYO, day, newYearInTokyo)))
                .isEqualTo(new BookingRefusal.TooNear(LocalDate.parse("2027-01-15")));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-04, 2027-12-30", "2027-12-30, 2027-01-04", "2027-12-30, 2027-12-30"})
    void aSecondInTheSameYearIsRefused(LocalDate agreed, LocalDate day) {
        assertThat(refused(decide(TOKYO, day, NOW, LocalDate.parse("2026-06-01"), agreed)))
                .isEqualTo(new BookingRefusal.SecondInTheYear(agreed));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2027-01-04", "2028-01-04, 2027-12-30"})
    void theNextYearHasItsOwn(LocalDate agreed, LocalDate day) {
        assertThat(decide(TOKYO, day, NOW, agreed)).isEqualTo(new BookingDecision.Accepted(on(day)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-07", "2027-01-01, 2027-01-04", "2027-03-20, 2027-03-23"})
    void aBusinessDayIsNoDayOff(LocalDate day, LocalDate next) {
        assertThat(refused(decide(TOKYO, day, NOW))).isEqualTo(new BookingRefusal.DayOff(next));
    }

    @Test
    void theDaysOffAreThoseOfTheCustomersCountry() {
        LocalDate christmas = LocalDate.parse("2026-12-25");
        assertThat(refused(decide(BERLIN, christmas, NOW)))
                .isEqualTo(new BookingRefusal.DayOff(LocalDate.parse("2026-12-28")));
        assertThat(decide(TOKYO, christmas, NOW)).isEqualTo(new BookingDecision.Accepted(on(christmas)));
    }

    @Test
    void itsStaffIsAgreedWithItsDay() {
        var unstaffed = new HealthCheckBooking(LocalDate.parse("2026-12-07"), List.of());
        assertThat(refused(booking(TOKYO).decide(unstaffed, List.of(), NOW))).isEqualTo(new BookingRefusal.NoStaff());
    }

    @Test
    void aDayThatTheCalendarDoesNotKnowIsNoDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> decide(TOKYO, LocalDate.parse("2041-01-07"), NOW));
    }

    private static BookingDecision decide(CustomerCalendar customer, LocalDate day, Instant now, LocalDate... agreed) {
        List<HealthCheckBooking> others =
                Arrays.stream(agreed).map(BookingHealthCheckTest::on).toList();
        return booking(customer).decide(on(day), others, now);
    }

    private static BookingHealthCheck booking(CustomerCalendar customer) {
        SupportPolicy kaspersky = ShippedPolicies.of("kaspersky");
        Review.HealthCheck terms = kaspersky.offering().reviews().stream()
                .filter(Review.HealthCheck.class::isInstance)
                .map(Review.HealthCheck.class::cast)
                .findFirst()
                .orElseThrow();
        return new BookingHealthCheck(terms, kaspersky.businessCalendar(new TicketPlace("msa", customer)));
    }

    private static HealthCheckBooking on(LocalDate day) {
        return new HealthCheckBooking(day, List.of("木村 沙織"));
    }

    private static BookingRefusal refused(BookingDecision decision) {
        return switch (decision) {
            case BookingDecision.Refused(var reason) -> reason;
            case BookingDecision.Accepted(var booking) -> throw new AssertionError("accepted: " + booking);
        };
    }
}
