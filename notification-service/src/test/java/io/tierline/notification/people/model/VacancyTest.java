package io.tierline.notification.people.model;

import static io.tierline.policy.NotificationRole.ENGINEER;
import static io.tierline.policy.NotificationRole.EXECUTIVE;
import static io.tierline.policy.NotificationRole.SUPPORT_MANAGER;
import static io.tierline.policy.NotificationRole.TAM;
import static org.assertj.core.api.Assertions.assertThat;

import io.tierline.policy.NotificationRole;
import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under two policies as they are shipped; the offices of {@code sophos} have a mailbox for most of its roles. */
class VacancyTest {
    private static final SupportPolicy SOPHOS = policy("sophos");
    private static final SupportPolicy PENTIO = policy("pentio");

    @Test
    void nobodyHoldsAnythingInAnEmptyInstallation() {
        assertThat(Vacancy.of(List.of(SOPHOS, PENTIO), List.of()))
                .containsExactly(
                        new Vacancy("pentio", null, List.of("engineer", "executive", "support-manager")),
                        new Vacancy("sophos", null, List.of("engineer", "executive", "tam")));
    }

    @Test
    void isGoneWhenEachRoleIsHeld() {
        HeldRoles pentio = held("default", "pentio", ENGINEER, EXECUTIVE, SUPPORT_MANAGER);

        assertThat(Vacancy.of(List.of(PENTIO, SOPHOS), List.of(pentio, held("default", "sophos", ENGINEER, TAM))))
                .containsExactly(new Vacancy("sophos", "default", List.of("executive")));
        assertThat(Vacancy.of(List.of(PENTIO), List.of(pentio))).isEmpty();
    }

    @Test
    void whoHoldsARoleForOneTenantDoesNotHoldItForAnother() {
        List<HeldRoles> held =
                List.of(held("west", "sophos", ENGINEER, EXECUTIVE), held("east", "sophos", ENGINEER, EXECUTIVE, TAM));

        assertThat(Vacancy.of(List.of(SOPHOS), held)).containsExactly(new Vacancy("sophos", "west", List.of("tam")));
    }

    @Test
    void aTenantWhoseCustomersHaveNobodyLacksEverybody() {
        List<HeldRoles> held = List.of(held("west", "sophos", ENGINEER, EXECUTIVE, TAM), held("east", "sophos"));

        assertThat(Vacancy.of(List.of(SOPHOS), held))
                .containsExactly(new Vacancy("sophos", "east", List.of("engineer", "executive", "tam")));
    }

    @Test
    void readsWell() {
        assertThat(new Vacancy("sophos", "default", List.of("engineer", "executive")))
                .hasToString("sophos of default: engineer, executive");
        assertThat(new Vacancy("sophos", null, List.of("tam"))).hasToString("sophos: tam");
    }

    private static HeldRoles held(String tenant, String policy, NotificationRole... roles) {
        return new HeldRoles(tenant, policy, Set.of(roles));
    }

    private static SupportPolicy policy(String name) {
        Path file = Path.of(System.getProperty("tierline.root", ".."), "policies", name + ".yaml");
        try {
            return PolicyLoader.load(name + ".yaml", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
