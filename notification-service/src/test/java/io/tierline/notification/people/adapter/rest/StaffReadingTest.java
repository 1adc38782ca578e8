package io.tierline.notification.people.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.notification.people.model.Absence;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.policy.NotificationRole;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which roles people can hold, and when they are away. */
class StaffReadingTest {

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REQUESTER", "CC"})
    void takesEveryRoleThatAPolicyMayTell(NotificationRole role) {
        assertThat(read(role.word()).roles()).containsExactly(role.word());
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUESTER", "CC"})
    void refusesTheRolesThatTheTicketItselfNames(NotificationRole role) {
        assertThatThrownBy(() -> read(role.word())).isInstanceOf(HttpProblem.class);
    }

    @Test
    void readsAbsencesWithTheirOffset() {
        var away = new AbsenceBody("2026-12-28T09:00:00+09:00", "2027-01-04T09:00:00+09:00");

        assertThat(read("tam", away).absences())
                .containsExactly(
                        new Absence(Instant.parse("2026-12-28T00:00:00Z"), Instant.parse("2027-01-04T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2027-01-04T09:00:00+09:00",
                "2026-12-28T09:00:00+09:00, -",
                "2026-12-28, 2027-01-04",
                "2027-01-04T09:00:00+09:00, 2027-01-04T00:00:00Z",
            })
    void refusesAbsencesThatAreNoTime(@Nullable String from, @Nullable String to) {
        assertThatThrownBy(() -> read("tam", new AbsenceBody(from, to)))
                .isInstanceOf(HttpProblem.class)
                .extracting(problem -> ((HttpProblem) problem).getParameters().toString())
                .asString()
                .contains("absences");
    }

    private static StaffMember read(String role, AbsenceBody... absences) {
        var body =
                new StaffBody("Sato", "sato@sophos.example", null, "ja", List.of(role), "sophos", List.of(absences), 1);
        return new StaffReading("sophos"::equals).read("default", "sato", body);
    }
}
