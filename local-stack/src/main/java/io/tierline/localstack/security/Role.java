package io.tierline.localstack.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who a token speaks for. */
public enum Role {
    CUSTOMER,
    AGENT,
    OPERATOR;

    /** As it stands in the token's {@code groups}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of that name.
     *
     * @throws IllegalArgumentException naming the roles there are
     */
    public static Role of(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role '%s'; there are %s"
                        .formatted(
                                claim, Arrays.stream(values()).map(Role::claim).collect(Collectors.joining(", ")))));
    }
}
