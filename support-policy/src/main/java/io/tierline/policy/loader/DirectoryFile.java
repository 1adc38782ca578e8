package io.tierline.policy.loader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.tierline.policy.NotificationRole;
import io.tierline.policy.check.RoleHolders;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads from a directory of customers and staff, as {@code policies/samples/directory.yaml}, who holds which role. */
public final class DirectoryFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private DirectoryFile() {}

    /**
     * Who holds which role.
     *
     * @throws IllegalArgumentException when the file is no YAML
     */
    public static RoleHolders roles(String fileName, String yaml) {
        Map<String, Set<NotificationRole>> roles = new HashMap<>();
        JsonNode directory = read(fileName, yaml);
        directory
                .path("staff")
                .forEach(member -> member.path("roles")
                        .forEach(role ->
                                NotificationRole.of(role.asText()).ifPresent(held -> add(roles, member, held))));
        directory.path("customers").forEach(customer -> {
            if (customer.has("tam")) {
                add(roles, customer, NotificationRole.TAM);
            }
        });
        return new RoleHolders(roles);
    }

    private static void add(Map<String, Set<NotificationRole>> roles, JsonNode person, NotificationRole role) {
        roles.computeIfAbsent(person.path("policy").asText(), _ -> EnumSet.noneOf(NotificationRole.class))
                .add(role);
    }

    private static JsonNode read(String fileName, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null ? 1 : wrong.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    "%s:%d: is no YAML: %s".formatted(fileName, line, wrong.getOriginalMessage()), wrong);
        }
    }
}
