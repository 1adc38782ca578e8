package io.tierline.kit.policy;

/** An event names a policy version that nobody published. */
public final class UnknownPolicyVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPolicyVersionException(String version) {
        super("no policy has the version " + version);
    }
}
