package io.tierline.intake.view.model;

import java.time.Instant;

/** How the paging of an escalation stands. */
public sealed interface Paging {

    /** People are being called. */
    record Running() implements Paging {}

    /**
     * Somebody took it.
     *
     * @param by the staff id or token subject
     * @param via {@code phone}, {@code api} or {@code link}
     */
    record Acknowledged(String by, String via, Instant at) implements Paging {}

    /** The ladder ended before anybody took it; {@code reason} is the fact that ended it. */
    record StoodDown(String reason, Instant at) implements Paging {}

    /** The word for this in JSON. */
    default String word() {
        return switch (this) {
            case Running running -> "paging";
            case Acknowledged acknowledged -> "acknowledged";
            case StoodDown down -> "stood-down";
        };
    }
}
