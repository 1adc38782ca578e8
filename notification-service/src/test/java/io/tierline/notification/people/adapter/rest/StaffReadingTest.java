package io.tierline.notification.people.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tierline.notification.people.model.StaffMember;
import io.tierline.policy.NotificationRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Which roles people can hold. */
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

    private static StaffMember read(String role) {
        var body = new StaffBody("Sato", "sato@sophos.example", null, "ja", List.of(role), "sophos", 1);
        return new StaffReading("sophos"::equals).read("default", "sato", body);
    }
}
