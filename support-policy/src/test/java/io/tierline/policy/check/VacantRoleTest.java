package io.tierline.policy.check;

import static io.tierline.policy.NotificationRole.DUTY_MANAGER;
import static io.tierline.policy.NotificationRole.ENGINEER;
import static io.tierline.policy.NotificationRole.EXECUTIVE;
import static io.tierline.policy.NotificationRole.REPRESENTATIVE;
import static io.tierline.policy.NotificationRole.SUPPORT_MANAGER;
import static io.tierline.policy.NotificationRole.TAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.ShippedPolicies;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VacantRoleTest {

    @Test
    void eachIsNamedOnceWhereTheFileNamesItFirst() {
        assertThat(VacantRole.of(ShippedPolicies.of("kaspersky"), Set.of()))
                .containsExactly(
                        new VacantRole(TAM, "/notifications/rules/1/tell"),
                        new VacantRole(ENGINEER, "/notifications/rules/7/tell"),
                        new VacantRole(SUPPORT_MANAGER, "/notifications/rules/9/tell"),
                        new VacantRole(EXECUTIVE, "/notifications/rules/11/tell"),
                        new VacantRole(DUTY_MANAGER, "/notifications/stand-ins/tam/stand-in"));
    }

    @Test
    void whatSomebodyHoldsIsNotVacant() {
        assertThat(VacantRole.of(ShippedPolicies.of("kaspersky"), Set.of(TAM, ENGINEER, EXECUTIVE)))
                .extracting(VacantRole::role)
                .containsExactly(SUPPORT_MANAGER, DUTY_MANAGER);
        assertThat(VacantRole.of(ShippedPolicies.of("kaspersky"), EnumSet.allOf(NotificationRole.class)))
                .isEmpty();
    }

    /** S12. */
    @Test
    void theOfficesOfTheFileHoldTheirRoles() {
        assertThat(VacantRole.of(ShippedPolicies.sophos(), Set.of()))
                .extracting(VacantRole::role)
                .containsExactly(TAM, ENGINEER, EXECUTIVE);
    }

    @Test
    void whoReviewsMustBeThere() {
        String reviewed = ShippedPolicies.yaml("kaspersky").replace("    by: tam ", "    by: representative ");
        SupportPolicy policy = PolicyLoader.load("kaspersky.yaml", reviewed);
        assertThat(VacantRole.of(policy, EnumSet.complementOf(EnumSet.of(REPRESENTATIVE))))
                .containsExactly(new VacantRole(REPRESENTATIVE, "/reviews/service-report/by"));
    }
}
