package io.tierline.intake.view.model;

import io.tierline.events.EscalationEvent.CreditEarned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A credit that the customer earned by a missed promise (S16).
 *
 * @param target the promise, for instance {@code first-response}
 * @param late by how much it was missed, counted as it was promised
 * @param at when it was known how late it came
 */
public record Credit(String target, Duration late, Instant at, String because) {

    /** The credits that a ticket's events tell of, in their order. */
    public static List<Credit> of(List<Said> said) {
        return said.stream().flatMap(Credit::of).toList();
    }

    private static Stream<Credit> of(Said said) {
        return said.event() instanceof CreditEarned earned
                ? Stream.of(new Credit(
                        earned.target(),
                        earned.late(),
                        Objects.requireNonNullElse(said.dueAt(), said.at()),
                        earned.because()))
                : Stream.empty();
    }
}
