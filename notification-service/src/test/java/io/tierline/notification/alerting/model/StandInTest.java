package io.tierline.notification.alerting.model;

import static io.tierline.notification.alerting.model.Fixtures.NOON;
import static io.tierline.notification.alerting.model.Fixtures.event;
import static io.tierline.notification.alerting.model.Fixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.events.EventEnvelope;
import io.tierline.events.TriageEvent;
import io.tierline.notification.people.model.Absence;
import io.tierline.notification.people.model.NamedManager;
import io.tierline.notification.people.model.Roster;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.notification.ticket.model.TicketCard.Submission;
import io.tierline.policy.SupportPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told while the customer's TAM is away (M5), under the policy {@code kaspersky} as it is shipped. */
class StandInTest {
    private static final SupportPolicy KASPERSKY = Fixtures.policy("kaspersky");
    private static final EventEnvelope TRIAGED =
            event(new TriageEvent.Triaged("medium", "L1", "msa", "msa-enterprise", List.of()));
    private static final String TAM = "tam@kaspersky.example";
    private static final String DUTY_MANAGER = "duty-manager@kaspersky.example";
    /** 12:00 in Tokyo; {@code NOON} is 21:00 there. */
    private static final Instant IN_BUSINESS_HOURS = Instant.parse("2026-11-24T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo,    JP, 2026-11-23T23:59:59Z, duty-manager@kaspersky.example",
        "Asia/Tokyo,    JP, 2026-11-24T00:00:00Z, tam@kaspersky.example",
        "Asia/Tokyo,    JP, 2026-11-24T08:59:59Z, tam@kaspersky.example",
        "Asia/Tokyo,    JP, 2026-11-24T09:00:00Z, duty-manager@kaspersky.example",
        "Asia/Tokyo,    JP, 2026-11-21T03:00:00Z, duty-manager@kaspersky.example", // a Saturday
        "Asia/Tokyo,    JP, 2026-11-23T03:00:00Z, duty-manager@kaspersky.example", // a public holiday
        "Europe/Berlin, DE, 2026-11-23T07:59:59Z, duty-manager@kaspersky.example",
        "Europe/Berlin, DE, 2026-11-23T08:00:00Z, tam@kaspersky.example",
        "Europe/Berlin, DE, 2026-11-23T16:59:59Z, tam@kaspersky.example",
        "Europe/Berlin, DE, 2026-11-23T17:00:00Z, duty-manager@kaspersky.example",
    })
    void theTamIsToldInTheCustomersBusinessHoursAndTheDutyManagerOutsideThem(
            String zone, String country, Instant now, String told) {
        TicketFolder folder = at(zone, country, roster(true, staff("tam", TAM, "tam")));

        assertThat(told(KASPERSKY, folder, TRIAGED, now)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T02:59:59Z, tam@kaspersky.example",
        "2026-11-24T03:00:00Z, duty-manager@kaspersky.example",
        "2026-11-24T05:59:59Z, duty-manager@kaspersky.example",
        "2026-11-24T06:00:00Z, tam@kaspersky.example",
    })
    void theDutyManagerIsToldWhileTheTamIsMarkedAsAbsent(Instant now, String told) {
        var absence = new Absence(Instant.parse("2026-11-24T03:00:00Z"), Instant.parse("2026-11-24T06:00:00Z"));
        Roster roster = roster(true, staff("tam", TAM.toUpperCase(Locale.ROOT), "tam", absence));

        assertThat(told(KASPERSKY, inTokyo(roster), TRIAGED, now)).containsExactly(told);
    }

    @Test
    void theAbsenceOfSomebodyElseChangesNothing() {
        Roster roster = roster(true, staff("other", "other@kaspersky.example", "tam", allDay()));

        assertThat(told(KASPERSKY, inTokyo(roster), TRIAGED, IN_BUSINESS_HOURS)).containsExactly(TAM);
    }

    @Test
    void theDutyManagerIsToldOfEscalationsBesideTheSupportManager() {
        Roster roster = roster(true, staff("manager", "manager@kaspersky.example", "support-manager"));

        assertThat(told(KASPERSKY, inTokyo(roster), Fixtures.escalated("support-manager"), NOON))
                .containsExactly("manager@kaspersky.example", DUTY_MANAGER);
    }

    @Test
    void anAbsentTamIsToldAfterAllWhereNobodyStandsIn() {
        Roster roster = roster(false, staff("tam", TAM, "tam", allDay()));

        assertThat(told(KASPERSKY, inTokyo(roster), TRIAGED, IN_BUSINESS_HOURS)).containsExactly(TAM);
        assertThat(told(KASPERSKY, inTokyo(roster), TRIAGED, NOON)).containsExactly(TAM);
    }

    @Test
    void aProgrammeWithoutStandInsTellsItsTamWhateverTheHour() {
        Roster roster = roster(true, staff("tam", TAM, "tam", allDay()));

        assertThat(told(Fixtures.SOPHOS, inTokyo(roster), Fixtures.escalated("support-manager"), NOON))
                .contains(TAM)
                .doesNotContain(DUTY_MANAGER);
    }

    private static List<String> told(SupportPolicy policy, TicketFolder folder, EventEnvelope event, Instant now) {
        return new Alerting(policy)
                .decide(folder, event, now).folder().outgoing().stream()
                        .filter(mail -> mail.failure() == null)
                        .map(mail -> mail.recipient().address())
                        .toList();
    }

    private static TicketFolder inTokyo(Roster roster) {
        return at("Asia/Tokyo", "JP", roster);
    }

    private static TicketFolder at(String zone, String country, Roster roster) {
        TicketFolder known = CardReading.read(TicketFolder.unknown(roster), submitted("ja", List.of()));
        Submission tokyo = Objects.requireNonNull(known.knownCard().submission());
        return known.with(known.knownCard()
                .submitted(new Submission(
                        tokyo.customer(),
                        tokyo.customerName(),
                        tokyo.requester(),
                        tokyo.language(),
                        zone,
                        country,
                        tokyo.subject())));
    }

    private static Roster roster(boolean onDuty, StaffMember other) {
        StaffMember manager = staff("duty", DUTY_MANAGER, "duty-manager");
        return new Roster(
                onDuty ? List.of(manager, other) : List.of(other),
                List.of(new NamedManager("default", "acme-platinum", "tam", "木村 沙織", TAM, null, "ja")));
    }

    private static StaffMember staff(String id, String email, String role, Absence... absences) {
        return new StaffMember("default", id, id, email, null, "ja", Set.of(role), "kaspersky", List.of(absences), 1);
    }

    private static Absence allDay() {
        return new Absence(Instant.parse("2026-11-23T15:00:00Z"), Instant.parse("2026-11-24T15:00:00Z"));
    }
}
