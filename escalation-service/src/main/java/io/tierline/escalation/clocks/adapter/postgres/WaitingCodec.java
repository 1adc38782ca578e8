package io.tierline.escalation.clocks.adapter.postgres;

import io.tierline.escalation.clocks.model.ClockProgress.Waiting;

/** The JSON of what waits on a row, for instance {@code {"facts":[{"fact":{"kind":"agent-responded",…}}]}}. */
final class WaitingCodec {
    private WaitingCodec() {}

    static String toJson(Waiting waiting) {
        return FactJson.write(waiting);
    }

    /** Reads what {@link #toJson} wrote. */
    static Waiting fromJson(String json) {
        return FactJson.read(json, Waiting.class);
    }
}
