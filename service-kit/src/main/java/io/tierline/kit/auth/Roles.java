package io.tierline.kit.auth;

/** The roles of a token's claim {@code groups}, for {@code @RolesAllowed}. */
public final class Roles {
    /** Acts for one customer and sees only that customer's tickets. */
    public static final String CUSTOMER = "customer";

    /** Works tickets. */
    public static final String AGENT = "agent";

    /** Runs the product: replays, policies, on-call schedules. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
