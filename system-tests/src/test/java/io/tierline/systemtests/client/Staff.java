package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Who works at the sample support organisation, as {@code policies/samples/directory.yaml} says.
 *
 * @param members one object each
 */
public record Staff(List<JsonNode> members) {

    /** Reads the sample directory that a stack starts with. */
    public static Staff ofTheSamples() {
        Path file = Path.of(System.getProperty("tierline.root", ".."), "policies", "samples", "directory.yaml");
        try {
            return new Staff(Json.elements(
                            YAMLMapper.builder().build().readTree(file.toFile()).path("staff"))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The mail addresses of those who hold a role, in order. */
    public List<String> emails(String role) {
        return holders(role).stream()
                .map(member -> member.path("email").asText())
                .toList();
    }

    /** The numbers of those who hold a role, in the order in which they are called. */
    public List<String> phones(String role) {
        return holders(role).stream()
                .map(member -> member.path("phone").asText())
                .toList();
    }

    private List<JsonNode> holders(String role) {
        return members.stream()
                .filter(member -> Json.elements(member.path("roles"))
                        .map(JsonNode::asText)
                        .anyMatch(role::equals))
                .toList();
    }
}
