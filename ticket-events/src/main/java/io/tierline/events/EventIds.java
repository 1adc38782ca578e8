package io.tierline.events;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Event ids: UUIDv7 over real (never scaled) time, so that inbox rows can be kept by the day inside the id. */
public final class EventIds {
    private EventIds() {}

    /**
     * A new id.
     *
     * @param realNow the real instant that goes into the id
     */
    public static UUID next(Instant realNow) {
        return UuidCreator.getTimeOrderedEpoch(realNow);
    }
}
