package io.tierline.escalation.testing;

import io.tierline.policy.SupportPolicy;
import io.tierline.policy.loader.PolicyLoader;

/** The shipped {@code sophos} policy, and drafts made of it. */
public final class Sophos {
    /** Its file. */
    public static final String TEXT = Shipped.text("sophos");

    /** Loaded once. */
    public static final SupportPolicy POLICY = PolicyLoader.load("sophos.yaml", TEXT);

    private Sophos() {}

    /** The file with every occurrence of some words replaced; it must have one. */
    public static String draft(String words, String others) {
        if (!TEXT.contains(words)) {
            throw new AssertionError("no \"" + words + "\" in the policy");
        }
        return TEXT.replace(words, others);
    }
}
