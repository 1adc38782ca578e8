package io.tierline.localstack.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InfrastructureKindTest {
    @Test
    void doesAsTheSwitchSays() {
        assertThat(InfrastructureKind.chosenBy(Map.of(InfrastructureKind.SWITCH, "embedded", "DOCKER_HOST", "there")))
                .isEqualTo(InfrastructureKind.EMBEDDED);
        assertThat(InfrastructureKind.chosenBy(Map.of(InfrastructureKind.SWITCH, "containers")))
                .isEqualTo(InfrastructureKind.CONTAINERS);
    }

    @Test
    void takesContainersWhereDockerIs() {
        assertThat(InfrastructureKind.chosenBy(Map.of("DOCKER_HOST", "there")))
                .isEqualTo(InfrastructureKind.CONTAINERS);
    }

    @Test
    void saysWhatTheSwitchCanBe() {
        assertThatThrownBy(() -> InfrastructureKind.chosenBy(Map.of(InfrastructureKind.SWITCH, "podman")))
                .hasMessageContaining("embedded, containers or auto");
    }
}
