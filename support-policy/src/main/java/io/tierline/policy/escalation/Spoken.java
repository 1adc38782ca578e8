package io.tierline.policy.escalation;

import java.time.Duration;

/** Says a length of time as policy files do: {@code 2h 5m}. */
final class Spoken {

    private Spoken() {}

    static String of(Duration time) {
        String hours = time.toHours() == 0 ? "" : time.toHours() + "h ";
        String minutes = time.toMinutesPart() == 0 ? "" : time.toMinutesPart() + "m ";
        boolean seconds = time.toSecondsPart() > 0 || time.compareTo(Duration.ofMinutes(1)) < 0;
        return (hours + minutes + (seconds ? time.toSecondsPart() + "s" : "")).strip();
    }
}
