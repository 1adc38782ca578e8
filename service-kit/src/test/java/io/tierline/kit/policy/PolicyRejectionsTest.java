package io.tierline.kit.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class PolicyRejectionsTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final PolicyRejections rejections = new PolicyRejections(metrics);

    @Test
    void isRaisedUntilEachPlaceIsForgiven() {
        rejections.refuse("sophos", "sophos@1");
        rejections.refuse("sophos", "sophos.yaml");
        rejections.forgive("sophos.yaml");
        rejections.forgive("sophos@2");
        assertThat(rejected("sophos")).isEqualTo(1);
        rejections.forgive("sophos@1");
        assertThat(rejected("sophos")).isZero();
    }

    @Test
    void isRaisedForThatPolicyAlone() {
        rejections.refuse("sophos", "sophos.yaml");
        rejections.refuse("hennge", "hennge.yaml");
        rejections.forgive("hennge.yaml");
        assertThat(rejected("sophos")).isEqualTo(1);
        assertThat(rejected("hennge")).isZero();
    }

    private double rejected(String policy) {
        return metrics.get("tierline.policy.rejected")
                .tag("policy", policy)
                .gauge()
                .value();
    }
}
