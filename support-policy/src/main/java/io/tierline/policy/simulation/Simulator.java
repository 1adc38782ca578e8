package io.tierline.policy.simulation;

import io.tierline.policy.SupportPolicy;

/** thin */
public final class Simulator {
    private Simulator() {}

    public static SimulationResult simulate(SupportPolicy policy, SimulationRequest request) {
        throw new UnsupportedOperationException();
    }
}
