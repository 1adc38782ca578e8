package io.tierline.systemtests.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Who works at the support organisation.
 *
 * @param members one object each, in the order in which they are told and called
 */
public record Staff(List<JsonNode> members) {

    static Staff read(Http notification) {
        JsonNode answer = notification.get("/v1/on-call/staff").orFail().json();
        return new Staff(Json.elements(answer.path("items")).toList());
    }

    /**
     * The mail addresses of those who hold a role, in order.
     *
     * @throws IllegalStateException if nobody does
     */
    public List<String> emails(String role) {
        return holders(role, "email");
    }

    /**
     * The numbers of those who hold a role, in the order in which they are called.
     *
     * @throws IllegalStateException if nobody does
     */
    public List<String> phones(String role) {
        return holders(role, "phone");
    }

    private List<String> holders(String role, String field) {
        List<String> found = members.stream()
                .filter(member -> Json.elements(member.path("roles"))
                        .map(JsonNode::asText)
                        .anyMatch(role::equals))
                .filter(member -> member.path("policy").asText().equals("sophos"))
                .map(member -> member.path(field).asText())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("The sample directory has no " + role);
        }
        return found;
    }
}
