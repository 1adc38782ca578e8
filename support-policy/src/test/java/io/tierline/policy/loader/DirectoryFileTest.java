package io.tierline.policy.loader;

import static io.tierline.policy.NotificationRole.ENGINEER;
import static io.tierline.policy.NotificationRole.EXECUTIVE;
import static io.tierline.policy.NotificationRole.TAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryFileTest {

    @Test
    void readsWhoHoldsWhichRole() {
        String yaml = """
                customers:
                  acme: {policy: sophos, tam: {name: Mori}}
                  other: {policy: hennge}
                staff:
                  one: {policy: sophos, roles: [engineer, unknown]}
                  two: {policy: hennge, roles: [executive]}
                """;
        assertThat(DirectoryFile.roles("d.yaml", yaml).roles())
                .containsOnlyKeys("sophos", "hennge")
                .containsEntry("sophos", Set.of(ENGINEER, TAM))
                .containsEntry("hennge", Set.of(EXECUTIVE));
    }

    @Test
    void whatIsNoYamlIsSaidSo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DirectoryFile.roles("d.yaml", "staff: [\n"))
                .withMessageStartingWith("d.yaml:")
                .withMessageContaining("is no YAML");
    }
}
