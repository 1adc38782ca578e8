package io.tierline.escalation.waking.model;

import java.time.Duration;

/** After how long, in real time, a wake-up that nobody handled counts as lost: 10 s, doubling to 5 min. */
public final class Forgetting {
    /** The first time. */
    public static final Duration FIRST = Duration.ofSeconds(10);

    /** However often it was repeated. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private Forgetting() {}
}
