package io.tierline.localstack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleDirectoryTest {
    private SampleDirectory directory;

    @BeforeEach
    void read() throws IOException {
        directory = SampleDirectory.read(
                Path.of(System.getProperty("tierline.root"), "policies", "samples", "directory.yaml"));
    }

    @Test
    void hasACustomerForEachPlan() {
        assertThat(directory.customers()).hasSize(3);
        assertThat(customer("acme-standard").path("plan").asText()).isEqualTo("standard");
        assertThat(customer("acme-premium").path("plan").asText()).isEqualTo("premium");
        assertThat(customer("acme-platinum").path("plan").asText()).isEqualTo("platinum");
        assertThat(customer("acme-platinum").path("tam").path("name").asText()).isNotEmpty();
    }

    @Test
    void hasSomebodyToFallBackOnForEveryCall() {
        Map<String, Long> holders = directory.staff().values().stream()
                .flatMap(person -> StreamSupport.stream(person.path("roles").spliterator(), false))
                .map(JsonNode::asText)
                .collect(Collectors.groupingBy(role -> role, Collectors.counting()));

        assertThat(holders)
                .containsEntry("engineer", 2L)
                .containsEntry("support-manager", 2L)
                .containsEntry("executive", 2L);
    }

    private JsonNode customer(String id) {
        return Objects.requireNonNull(directory.customers().get(id), id);
    }
}
