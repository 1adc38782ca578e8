package io.tierline.policy.loader;

import io.tierline.policy.escalation.EscalationState;

/** thin */
public final class EscalationStateCodec {
    private EscalationStateCodec() {}

    public static String toJson(EscalationState state) {
        throw new UnsupportedOperationException();
    }

    public static EscalationState fromJson(String json) {
        throw new UnsupportedOperationException();
    }
}
