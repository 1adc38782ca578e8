package io.tierline.localstack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDirectoryTest {
    private static final Path POLICIES = Path.of(System.getProperty("tierline.root"), "policies");
    /** They come with the ticket and its customer, not with the staff. */
    private static final Set<String> OF_THE_CUSTOMER = Set.of("requester", "cc", "tam");

    private SampleDirectory directory;

    @BeforeEach
    void read() throws IOException {
        directory = SampleDirectory.read(POLICIES.resolve("samples/directory.yaml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void hasACustomerForEachPlan(String programme) throws IOException {
        assertThat(customersOf(programme).map(customer -> customer.path("plan").asText()))
                .containsOnly(plans(programme).toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void hasSomebodyForEachRoleThatAProgrammeTells(String programme) throws IOException {
        Set<String> told = values(file(programme).at("/notifications/rules").valueStream(), "tell");
        told.removeAll(OF_THE_CUSTOMER);

        assertThat(values(staffOf(programme).stream(), "roles")).containsAll(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"keeper", "sophos", "kaspersky", "hennge", "pentio"})
    void hasSomebodyElseToCallWhenTheFirstDoesNotAnswer(String programme) {
        List<String> numbers = staffOf(programme).stream()
                .filter(person -> texts(person.path("roles")).anyMatch("executive"::equals))
                .map(person -> person.path("phone").asText())
                .toList();

        assertThat(numbers).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    void namesTheTamOfEachCustomerWhoseProgrammePromisesOne() {
        assertThat(customersOf("sophos")
                        .filter(customer -> customer.path("plan").asText().equals("platinum")))
                .isNotEmpty()
                .allSatisfy(customer ->
                        assertThat(customer.at("/tam/email").asText()).endsWith("@sophos.example"));
        assertThat(customersOf("kaspersky"))
                .isNotEmpty()
                .allSatisfy(customer ->
                        assertThat(customer.at("/tam/email").asText()).endsWith("@kaspersky.example"));
    }

    private Stream<JsonNode> customersOf(String programme) {
        return directory.customers().values().stream().filter(customer -> isOf(programme, customer));
    }

    private List<JsonNode> staffOf(String programme) {
        return directory.staff().values().stream()
                .filter(person -> isOf(programme, person))
                .toList();
    }

    private static boolean isOf(String programme, JsonNode entry) {
        return entry.path("policy").asText().equals(programme);
    }

    private static List<String> plans(String programme) throws IOException {
        return file(programme)
                .path("plans")
                .propertyStream()
                .map(plan -> plan.getKey())
                .toList();
    }

    private static JsonNode file(String programme) throws IOException {
        return new YAMLMapper().readTree(Files.readString(POLICIES.resolve(programme + ".yaml")));
    }

    private static Set<String> values(Stream<JsonNode> entries, String field) {
        return entries.flatMap(entry -> texts(entry.path(field))).collect(Collectors.toSet());
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }
}
